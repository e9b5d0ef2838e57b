"""Runs inside the machine instead of the program: an empty window of the same kind. Ready with its first frame."""

import sys

import sdnotify
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface


def main() -> int:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(sys.argv)
    window = QQuickWindow()
    window.frameSwapped.connect(
        lambda: sdnotify.SystemdNotifier().notify("READY=1"), Qt.ConnectionType.SingleShotConnection
    )
    window.showFullScreen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
