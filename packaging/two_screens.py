"""Two screens out of one: monitors of an X server, set and taken away as a projector is plugged in and out.

Speaks to libXrandr by ctypes, since Xvfb has one output and `xrandr` is not on every machine.
"""

from __future__ import annotations

import ctypes
from typing import Any, ClassVar

TEACHER, PROJECTOR = (0, 0, 1440, 900), (1440, 0, 1920, 1080)
"""x, y, width and height of the two."""


class _Monitor(ctypes.Structure):
    _fields_: ClassVar[list[tuple[str, Any]]] = [
        ("name", ctypes.c_ulong),
        ("primary", ctypes.c_int),
        ("automatic", ctypes.c_int),
        ("outputs_count", ctypes.c_int),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("wide_mm", ctypes.c_int),
        ("high_mm", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    ]


class TwoScreens:
    """The monitors of a display such as ":77"."""

    def __init__(self, display: str) -> None:
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        self._declare()
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"The display {display} cannot be opened.")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._output = self._first_output()
        self._set("teacher", TEACHER, primary=True, outputs=[self._output])

    def plug_in(self) -> None:
        """The projector stands beside the teacher's screen."""
        self._set("projector", PROJECTOR, primary=False, outputs=[])

    def pull_out(self) -> None:
        self._randr.XRRDeleteMonitor(self._display, self._root, self._atom("projector"))
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)

    def _declare(self) -> None:
        pointer, number = ctypes.c_void_p, ctypes.c_ulong
        self._x.XOpenDisplay.restype = pointer
        self._x.XDefaultRootWindow.argtypes, self._x.XDefaultRootWindow.restype = [pointer], number
        self._x.XInternAtom.argtypes, self._x.XInternAtom.restype = [pointer, ctypes.c_char_p, ctypes.c_int], number
        self._x.XSync.argtypes, self._x.XCloseDisplay.argtypes = [pointer, ctypes.c_int], [pointer]
        monitors = ctypes.POINTER(_Monitor)
        self._randr.XRRAllocateMonitor.argtypes = [pointer, ctypes.c_int]
        self._randr.XRRAllocateMonitor.restype = monitors
        self._randr.XRRSetMonitor.argtypes = [pointer, number, monitors]
        self._randr.XRRDeleteMonitor.argtypes = [pointer, number, number]
        self._randr.XRRGetMonitors.argtypes = [pointer, number, ctypes.c_int, ctypes.POINTER(ctypes.c_int)]
        self._randr.XRRGetMonitors.restype = monitors

    def _first_output(self) -> int:
        count = ctypes.c_int()
        found = self._randr.XRRGetMonitors(self._display, self._root, 1, ctypes.byref(count))
        return next(found[n].outputs[0] for n in range(count.value) if found[n].outputs_count)

    def _atom(self, name: str) -> int:
        return self._x.XInternAtom(self._display, name.encode(), 0)

    def _set(self, name: str, place: tuple[int, int, int, int], *, primary: bool, outputs: list[int]) -> None:
        made = self._randr.XRRAllocateMonitor(self._display, len(outputs))
        one = made[0]
        one.name, one.primary, one.automatic = self._atom(name), int(primary), 0
        one.x, one.y, one.width, one.height = place
        one.wide_mm, one.high_mm = place[2] // 4, place[3] // 4
        for number, output in enumerate(outputs):
            one.outputs[number] = output
        self._randr.XRRSetMonitor(self._display, self._root, made)
        self._x.XSync(self._display, 0)
