import QtQuick

// The picture "not in service", while the program itself still runs: ui/out_of_service.py.
Window {
    id: main

    // For the watchdog: ui/screen_watch.py.
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
