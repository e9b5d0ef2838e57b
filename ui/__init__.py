"""The terminal's screens, speech and input: Python for content and behaviour, QML (`ui/qml`) for painting."""
