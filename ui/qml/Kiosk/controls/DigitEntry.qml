pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Entry of digits: the text where to find the value, the typed value, and the keypad beside it, on an upright screen
// below it.
Item {
    id: entry

    required property ScreenFrame screen
    readonly property PagedView pager: pages.opacity > 0 ? pages : null
    readonly property var facts: screen.model.entry
    readonly property bool upright: height > width
    readonly property real room: upright ? height - keypad.height - Theme.mm(6) : height
    // All values are on one screen if there is room for them, for the hint, and below the keypad for the picture that
    // shows where to find one.
    readonly property real below: height - keypad.height - Theme.gap
    readonly property real rise: Theme.ruby ? Theme.rubyLayout.rise : 0
    readonly property real column: upright ? width : width - keypad.width - Theme.mm(4)
    // A line is as high as its font, if that is more than its leading.
    readonly property real nameLine: Math.max(Theme.bodySize * (Theme.stacked ? 1.4 : 1.25), line.height) + Theme.bodySize * rise
    readonly property real titleLine: Math.max(Theme.keySize * 1.3, key.height) + Theme.keySize * rise
    readonly property real box: Math.max(Theme.mm(16), key.height * 0.92 + Theme.mm(1)) + Theme.mm(2.5)
    readonly property real packed: titleLine * title.lineCount + facts.boxes.length * box + nameLine * names.lineCount + Theme.bodySize * (Theme.leading + rise) * 2
    readonly property bool together: facts.boxes.length > 0 && room >= packed + (upright ? Theme.mm(40) : 0) && (upright || below >= Theme.mm(26))
    // With little room what is wrong stands in the box, if the value is short.
    readonly property bool problemInBox: Theme.tight && facts.maximum <= 4
    readonly property int asked: facts.boxes.findIndex(box => box.asked)
    // The index of the box that the last digit went into; -1 after any other action.
    property int typedInto: -1

    function press(digit: string): void {
        typedInto = asked;
        if (era.open)
            era.press(digit);
        else
            screen.model.actions.type(digit, together);
    }

    // Whether Enter only ends a full value, after which the focus has moved to the next box already: Enter must not
    // skip that box.
    function endsValue(): bool {
        const gaveWay = together && typedInto >= 0 && typedInto !== asked;
        typedInto = -1;
        return gaveWay;
    }

    function erase(): void {
        typedInto = -1;
        if (era.open)
            era.erase();
        else
            screen.model.actions.erase();
    }

    function clear(): void {
        typedInto = -1;
        era.close();
        screen.model.actions.eraseAll();
    }

    FontMetrics {
        id: line

        font.family: Theme.family
        font.pixelSize: Theme.bodySize
    }

    FontMetrics {
        id: key

        font.family: Theme.family
        font.pixelSize: Theme.keySize
    }

    // Invisible texts that measure the lines of the title and of the boxes' names.
    Text {
        id: title

        visible: false
        width: entry.column
        text: Theme.lines(entry.facts.together)
        font.family: Theme.family
        font.pixelSize: Theme.keySize
        font.weight: Font.Bold
        wrapMode: Theme.wrapText
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    Text {
        id: names

        visible: false
        width: entry.column
        text: entry.facts.boxes.map(box => Theme.lines(box.title)).join("\n")
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: Font.Bold
        wrapMode: Theme.wrapText
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    GridLayout {
        anchors.left: parent.left
        anchors.top: parent.top
        width: entry.upright ? parent.width : parent.width - keypad.width - Theme.mm(4)
        height: entry.room
        columns: 1
        rowSpacing: Theme.mm(entry.together && Theme.lowReach ? 1 : 2)

        // Within low reach everything is at the bottom, and several boxes come after what is only read.
        Item {
            visible: Theme.lowReach
            Layout.row: 0
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }

        Heading {
            Layout.row: 1
            Layout.fillWidth: true
            // With little room the helper for years of an era replaces the heading, and so does a doubt about a full
            // value: it is read as a whole.
            visible: !(era.compact && era.open) && !(Theme.large && doubt.visible)
            title: entry.together ? entry.facts.together : entry.screen.title
            term: (era.compact && entry.facts.date) || entry.together ? "" : entry.screen.term
            titleName: "field:title"
            // The hint needs the line of a term that explains nothing to the person.
            brief: (Theme.small || Theme.large) && entry.facts.optional
            titleSize: Math.ceil(Theme.keySize / (Theme.tight ? Theme.keyScale : 1))
        }

        ColumnLayout {
            visible: entry.together
            spacing: parent.rowSpacing
            Layout.row: Theme.lowReach ? 8 : 2
            Layout.fillWidth: true

            Repeater {
                model: entry.together ? entry.facts.boxes.length : 0

                FieldBox {
                    required property int index

                    objectName: "field:box:" + index
                    Layout.fillWidth: true
                    facts: entry.facts.boxes[index]
                    onClicked: {
                        entry.typedInto = -1;
                        entry.screen.model.actions.askField(index);
                    }
                }
            }
        }

        RowLayout {
            Layout.row: 3
            Layout.fillWidth: true
            visible: !(era.compact && era.open) && !entry.together
            spacing: Theme.gap

            ValueBox {
                tells: entry.problemInBox
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
            Layout.row: 4
            Layout.fillWidth: true
            visible: text !== "" && !entry.together && !entry.problemInBox
            objectName: "entry:problem"
            words: entry.facts.problem
            // The line is kept free, so that nothing moves during typing.
            text: words === "" && !Theme.small && !entry.facts.date ? " " : Theme.lines(words)
            leading: 1.2
            color: Theme.cautionInk
        }

        EraYear {
            id: era

            Layout.row: 5
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

            aside: true
            opacity: height + 1 >= Math.min(needed, Theme.bodySize * (Theme.leading + entry.rise)) ? 1 : 0
            Layout.row: 6
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: needed
            Layout.minimumHeight: 0
            Layout.maximumHeight: needed

            RunningText {
                id: doubt

                width: parent.width
                visible: words !== ""
                words: entry.facts.doubt
                bySentence: true
                color: Theme.cautionInk
                font.weight: Font.Bold
            }

            RunningText {
                id: hint

                width: parent.width
                words: entry.facts.hint
                bySentence: true
                color: Theme.softInk
            }
        }

        FieldPicture {
            opacity: entry.facts.picture !== "" && height > Theme.mm(13) ? 1 : 0
            visible: !entry.facts.date && (!entry.together || entry.upright)
            Layout.row: 7
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            Layout.preferredHeight: 0
            Layout.maximumHeight: Theme.mm(entry.together && Theme.lowReach ? 24 : entry.upright ? 130 : 60)
            kind: entry.facts.picture
            words: entry.facts.where
        }

        Item {
            visible: !Theme.lowReach && (entry.facts.picture === "" || entry.facts.date || entry.together)
            Layout.row: 9
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }

    Keypad {
        id: keypad

        x: entry.upright ? (parent.width - width) / 2 : parent.width - width
        y: entry.upright ? parent.height - height - Theme.mm(4) : Theme.lowReach ? parent.height - height : entry.together ? 0 : (parent.height - height) / 2
        keyWidth: Theme.mm(entry.upright ? 34 : 24)
        onPressed: digit => entry.press(digit.toString())
        onBackspace: entry.erase()
        onCleared: entry.clear()
    }

    FieldPicture {
        visible: entry.together && !entry.upright && entry.facts.picture !== ""
        x: keypad.x
        y: Theme.lowReach ? 0 : keypad.height + Theme.gap
        width: keypad.width
        height: entry.below
        kind: entry.facts.picture
        words: entry.facts.where
    }
}
