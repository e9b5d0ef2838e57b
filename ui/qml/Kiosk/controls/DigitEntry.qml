import QtQuick
import QtQuick.Layouts
import Kiosk

// A value of digits: where to find it and what is typed, then the keypad: beside it, below it on an upright screen.
Item {
    id: entry

    required property ScreenFrame screen
    readonly property PagedView pager: pages.opacity > 0 ? pages : null
    readonly property var facts: screen.model.entry
    readonly property bool upright: height > width

    function press(digit: string): void {
        if (era.open)
            era.press(digit);
        else
            screen.model.actions.type(digit);
    }

    function erase(): void {
        if (era.open)
            era.erase();
        else
            screen.model.actions.erase();
    }

    function clear(): void {
        era.close();
        screen.model.actions.eraseAll();
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.top: parent.top
        width: entry.upright ? parent.width : parent.width - keypad.width - Theme.mm(4)
        height: entry.upright ? parent.height - keypad.height - Theme.mm(6) : parent.height
        spacing: Theme.mm(2)

        // Within low reach all of it stands low.
        Item {
            visible: Theme.lowReach
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }

        Heading {
            Layout.fillWidth: true
            // Where there is little room, the helper takes the place of what it helps with.
            visible: !(era.compact && era.open)
            title: entry.screen.title
            term: era.compact && entry.facts.date ? "" : entry.screen.term
            titleName: "field:title"
            titleSize: Theme.keySize / (Theme.tight ? Theme.keyScale : 1)
        }

        RowLayout {
            Layout.fillWidth: true
            visible: !(era.compact && era.open)
            spacing: Theme.gap

            ValueBox {
                tells: false
                Layout.fillWidth: true
                visible: !entry.facts.date
                facts: entry.facts
            }

            DateBoxes {
                Layout.fillWidth: true
                visible: entry.facts.date
                facts: entry.facts
            }

            RevealButton {
                visible: entry.facts.secret
                Layout.preferredWidth: Theme.mm(36)
                revealed: entry.facts.revealed
                onAsked: shown => entry.screen.model.actions.reveal(shown)
            }
        }

        RunningText {
            Layout.fillWidth: true
            visible: text !== ""
            objectName: "entry:problem"
            words: entry.facts.problem
            // Its line is kept free, so that nothing moves while somebody types.
            text: words === "" && !Theme.small && !entry.facts.date ? " " : Theme.lines(words)
            leading: 1.2
            color: Theme.cautionInk
        }

        EraYear {
            id: era

            Layout.fillWidth: true
            visible: entry.facts.date && entry.facts.length === 0
            eras: entry.facts.eras
            onFound: western => {
                for (const digit of western)
                    entry.screen.model.actions.type(digit);
            }
        }

        PagedView {
            id: pages

            readonly property real needed: (doubt.visible ? doubt.implicitHeight : 0) + hint.implicitHeight

            opacity: height + 1 >= Math.min(needed, Theme.bodySize * 1.5) ? 1 : 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: needed
            Layout.minimumHeight: 0
            Layout.maximumHeight: needed

            RunningText {
                id: doubt

                width: parent.width
                visible: words !== ""
                words: entry.facts.doubt === "" ? "" : "! " + entry.facts.doubt
                color: Theme.cautionInk
                font.weight: Font.Bold
            }

            RunningText {
                id: hint

                width: parent.width
                words: entry.facts.hint
                color: Theme.softInk
            }
        }

        FieldPicture {
            opacity: entry.facts.picture !== "" && height > Theme.mm(13) ? 1 : 0
            visible: !entry.facts.date
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            Layout.preferredHeight: 0
            Layout.maximumHeight: Theme.mm(entry.upright ? 130 : 60)
            kind: entry.facts.picture
            words: entry.facts.where
        }

        Item {
            visible: !Theme.lowReach && (entry.facts.picture === "" || entry.facts.date)
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }

    Keypad {
        id: keypad

        x: entry.upright ? (parent.width - width) / 2 : parent.width - width
        y: entry.upright ? parent.height - height - Theme.mm(4) : (parent.height - height) / (Theme.lowReach ? 1 : 2)
        keyWidth: Theme.mm(entry.upright ? 34 : 24)
        onPressed: digit => entry.press(digit.toString())
        onBackspace: entry.erase()
        onCleared: entry.clear()
    }
}
