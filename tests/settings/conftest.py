from tests.app.conftest import qapp_cls

__all__ = ["qapp_cls"]
