import QtQuick

// The picture "not in service" in a window of the program, while the program can still run.
Window {
    id: main

    // The colour of the watchdog's mark: ui/panel/screen_watch.py.
    property color mark: "transparent"

    color: "#F7F7F2"

    Image {
        objectName: "picture"
        anchors.centerIn: parent
        cache: false
        source: main.width > 0 && main.height > 0 ? "image://not-in-service/" + main.width + "x" + main.height : ""
    }

    Rectangle {
        width: 1
        height: 1
        color: main.mark
    }
}
