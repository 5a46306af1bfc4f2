"""Codes that members scan: payload and matrix. No Qt."""
