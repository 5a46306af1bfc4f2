"""The kiosk's updater behind the command line that TUF's conformance suite drives.

The contract is that of CLIENT-CLI.md in theupdateframework/tuf-conformance:

    client.py --metadata-dir DIR init TRUSTED_ROOT
    client.py --metadata-dir DIR --metadata-url URL refresh
    client.py --metadata-dir DIR --metadata-url URL --target-name NAME --target-base-url URL
              --target-dir DIR download

It exits with 0 where all went well, else with 1. The suite takes the program as
`--entrypoint ".venv/bin/python tests/conformance/client.py"`.
"""

import shutil
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))  # the suite runs this file from elsewhere


def main(arguments: Sequence[str]) -> int:
    """Run one command of the contract."""
    parser = ArgumentParser(description="The kiosk's updater, for TUF's conformance suite.")
    parser.add_argument("--metadata-dir", type=Path, required=True)
    parser.add_argument("--metadata-url")
    parser.add_argument("--target-name")
    parser.add_argument("--target-base-url")
    parser.add_argument("--target-dir", type=Path)
    commands = parser.add_subparsers(required=True)
    init = commands.add_parser("init")
    init.add_argument("trusted_root", type=Path)
    init.set_defaults(run=_init)
    commands.add_parser("refresh").set_defaults(run=_update, target_name=None)
    commands.add_parser("download").set_defaults(run=_update)
    options = parser.parse_args(arguments)
    code: int = options.run(options)
    return code


def _init(options: Namespace) -> int:
    root = options.metadata_dir / "root.json"
    root.unlink(missing_ok=True)  # it is a link, after a refresh
    shutil.copyfile(options.trusted_root, root)
    return 0


def _update(options: Namespace) -> int:
    from tuf.api.exceptions import DownloadError, RepositoryError

    from kiosk.sync.errors import SyncError

    try:
        return _refresh_and_download(options)
    except (SyncError, RepositoryError, DownloadError, OSError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1


def _refresh_and_download(options: Namespace) -> int:
    from kiosk.sync import wall_clock
    from kiosk.sync.fetcher import fetcher_for
    from kiosk.sync.source import parse
    from kiosk.sync.updater import open_updater
    from kiosk.sync.watch import Limits, Watch

    watch = Watch(Limits(), lambda: False, lambda _: None)
    source = parse(options.metadata_url)
    with closing(fetcher_for(source, options.metadata_dir, watch)) as fetcher:
        updater = open_updater(
            options.metadata_dir,
            options.metadata_url,
            options.target_base_url,
            fetcher,
            (options.metadata_dir / "root.json").read_bytes(),
            wall_clock.now(),
        )
        updater.refresh()
        if options.target_name is None:
            return 0
        updater.target_dir = str(options.target_dir)
        target = updater.get_targetinfo(options.target_name)
        if target is None:
            print(f"there is no target {options.target_name}", file=sys.stderr)
            return 1
        if updater.find_cached_target(target) is None:
            updater.download_target(target)
        return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
