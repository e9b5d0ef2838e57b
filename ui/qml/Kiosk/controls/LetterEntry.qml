import QtQuick
import QtQuick.Layouts
import Kiosk

// Entry of a value with letters: the text where to find it, the typed value, and the keyboard at the bottom.
ColumnLayout {
    id: entry

    required property ScreenFrame screen
    readonly property var facts: screen.model.entry
    readonly property bool roomy: height > Theme.mm(Theme.largest ? 170 : Theme.large ? 140 : 110)

    // Whether the hint has a place of its own. Otherwise it is in the empty box.
    readonly property bool hinted: height - heading.implicitHeight - (doubt.visible ? doubt.implicitHeight : 0) - line.implicitHeight - keyboard.implicitHeight - 5 * spacing >= hint.implicitHeight

    spacing: roomy ? Theme.gap : Theme.mm(1)

    Heading {
        id: heading

        Layout.fillWidth: true
        visible: entry.roomy || entry.facts.doubt === ""
        title: entry.screen.title
        term: entry.screen.term
        titleName: "field:title"
        titleSize: entry.roomy ? Theme.keySize : Theme.small && (entry.facts.secret || Theme.large || Theme.stacked || Theme.ruby) ? Theme.smallestSize * (Theme.stacked ? 1 : 1.15) : Theme.bodySize
    }

    RunningText {
        id: doubt

        Layout.fillWidth: true
        visible: entry.facts.doubt !== ""
        words: entry.facts.doubt
        font.pixelSize: entry.roomy ? Theme.bodySize : Theme.smallestSize
        color: Theme.cautionInk
    }

    RunningText {
        id: hint

        Layout.fillWidth: true
        visible: entry.hinted
        words: entry.facts.hint
        color: Theme.softInk
    }

    FieldPicture {
        visible: entry.roomy
        opacity: height > Theme.mm(13) ? 1 : 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 0
        Layout.preferredHeight: 0
        Layout.maximumHeight: Theme.mm(80)
        kind: entry.facts.picture
        words: entry.facts.where
    }

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }

    RowLayout {
        id: line

        Layout.fillWidth: true
        spacing: Theme.gap

        ValueBox {
            id: box

            Layout.fillWidth: true
            facts: entry.facts
            placeholder: entry.hinted ? "" : entry.facts.hint.replace("\n", " ")
        }

        RevealButton {
            visible: entry.facts.secret
            Layout.preferredWidth: Theme.mm(36)
            revealed: entry.facts.revealed
            onAsked: shown => entry.screen.model.actions.reveal(shown)
        }

        Key {
            objectName: "key:clear"
            Layout.preferredHeight: Math.max(box.implicitHeight, entry.facts.secret ? Theme.target : 0)
            // A label with marks above and below its letters needs the width for one line.
            Layout.preferredWidth: Theme.mm(Theme.stacked ? 40 : 27)
            // Of two lines in a low key the lower one is nearer to the edge.
            bottomPadding: Theme.stacked ? 0 : Theme.mm(0.5)
            command: true
            textSize: Theme.captionSize
            text: qsTr("Clear all")
            onStruck: entry.screen.model.actions.eraseAll()
        }
    }

    LetterKeyboard {
        id: keyboard

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        keyHeight: entry.roomy ? Math.min(Theme.mm(20), Math.max(Theme.letterTarget, entry.height * (Theme.lowReach ? 0.11 : 0.13))) : Theme.letterTarget
        kind: entry.facts.keyboard
        onTyped: character => entry.screen.model.actions.type(character)
        onBackspace: entry.screen.model.actions.erase()
    }
}
