pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Entry of a receipt number or an enrolment code by touch, keys or a scanner that types, and the result.
FocusScope {
    id: page

    required property var staff
    readonly property var facts: staff.facts
    readonly property alias pager: lines

    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Period)
            staff.actions.rub(false);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            const button = facts.buttons[0];
            if (button?.enabled)
                staff.actions.act(button.action);
        } else if (/^[0-9A-Za-z-]$/.test(event.text) && !(event.modifiers & Qt.KeypadModifier && event.key === Qt.Key_Minus))
            staff.actions.write(event.text);
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        id: box

        width: parent.width
        height: Math.max(Theme.mm(13), value.implicitHeight + Theme.mm(2))
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.thick
        border.color: Theme.brand

        Text {
            id: value

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.mm(3)
            anchors.verticalCenter: parent.verticalCenter
            objectName: "staff:typed"
            // A line may break between two groups.
            text: page.facts.typed.replace(/-/g, "-\u200b") + "▏"
            font.family: Theme.family
            font.pixelSize: page.facts.typed.length > 24 ? Theme.smallestSize : Theme.keySize * 0.9
            // A long code must fit two lines, to leave room for the line below.
            font.weight: page.facts.typed.length > 24 ? Font.Normal : Font.Bold
            color: Theme.ink
            wrapMode: Theme.wrapText
            lineHeight: 0.95
            textFormat: Text.PlainText
            Accessible.role: Accessible.EditableText
            Accessible.name: page.facts.typed
        }

        RunningText {
            visible: page.facts.typed === ""
            x: Theme.mm(8)
            anchors.verticalCenter: parent.verticalCenter
            words: page.facts.placeholder
            color: Theme.softInk
        }
    }

    PagedView {
        id: lines

        aside: true
        anchors.top: box.bottom
        anchors.topMargin: Theme.mm(1)
        anchors.bottom: keyboard.top
        anchors.bottomMargin: Theme.mm(1)
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.mm(1)

        Repeater {
            model: page.facts.lines.length

            StaffLine {
                required property int index

                objectName: "staff:line"
                width: parent?.width ?? 0
                fact: page.facts.lines[index] ?? null
            }
        }
    }

    LetterKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        keyHeight: Theme.letterTarget
        onTyped: character => page.staff.actions.write(character)
        onBackspace: page.staff.actions.rub(false)
    }
}
