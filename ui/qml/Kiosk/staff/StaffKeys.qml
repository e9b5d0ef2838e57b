pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The key test: the name of each pressed key, the newest last.
FocusScope {
    id: page

    required property var staff
    readonly property var facts: staff.facts
    readonly property var pager: null

    function nameOf(event: var): string {
        const named = ({
                [Qt.Key_Enter]: "Enter",
                [Qt.Key_Return]: "Enter",
                [Qt.Key_Backspace]: "Backspace",
                [Qt.Key_Left]: "←",
                [Qt.Key_Right]: "→",
                [Qt.Key_Up]: "↑",
                [Qt.Key_Down]: "↓",
                [Qt.Key_Tab]: "Tab",
                [Qt.Key_Escape]: "Esc"
            });
        return named[event.key] ?? (event.text.trim() !== "" ? event.text.trim() : "#" + event.key);
    }

    focus: true

    Keys.onPressed: event => {
        staff.actions.key(nameOf(event));
        event.accepted = true;
    }

    Flow {
        anchors.fill: parent
        spacing: Theme.mm(2)

        Repeater {
            model: page.facts.keys

            Rectangle {
                id: cap

                required property string modelData

                width: Math.max(Theme.mm(16), name.implicitWidth + Theme.mm(4))
                height: Theme.mm(16)
                radius: Theme.radius
                color: Theme.surface
                border.width: Theme.line
                border.color: Theme.edge

                Text {
                    id: name

                    anchors.centerIn: parent
                    text: cap.modelData
                    font.family: Theme.family
                    font.pixelSize: Theme.bodySize
                    font.weight: Font.Bold
                    color: Theme.ink
                    textFormat: Text.PlainText
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
    }
}
