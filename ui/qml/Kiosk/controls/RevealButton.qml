import QtQuick
import Kiosk

// Shows a masked value while the button is held. Enter shows and hides it.
ActionButton {
    id: button

    property bool revealed: false

    signal asked(bool shown)

    objectName: "action:reveal"
    leftPadding: Theme.mm(1)
    lifted: Theme.ruby
    text: revealed ? qsTr("Shown") : qsTr("Hold to show")
    Accessible.description: qsTr("Shows what you typed while you hold it")

    onDownChanged: asked(down)
    onActiveFocusChanged: {
        if (!activeFocus && revealed && !down)
            asked(false);
    }
    Keys.onReturnPressed: asked(!revealed)
    Keys.onEnterPressed: asked(!revealed)
}
