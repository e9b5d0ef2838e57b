"""The smallest PySide6 program: one empty QML window. Prints the clock when its first frame was painted."""

import os
import time

import PySide6.QtQuick  # noqa: F401 - registers the window type, which the engine needs
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

EMPTY = b"import QtQuick\nWindow { visible: true; width: 1024; height: 768 }"


os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(EMPTY)
window = engine.rootObjects()[0]
assert isinstance(window, QQuickWindow)
painted: list[float] = []
window.frameSwapped.connect(lambda: painted.append(time.monotonic()))
window.frameSwapped.connect(QCoreApplication.exit)
application.exec()
print(painted[0])
del window, engine
