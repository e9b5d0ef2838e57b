pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One item with its amount, a button that explains it, and the answers to the question above.
GridLayout {
    id: row

    required property var facts
    // Whether it can be answered now.
    readonly property bool open: facts.answers.length > 0
    // Two short answers are beside the item, three are below it.
    readonly property bool beside: facts.answers.length < 3 && width > Theme.mm(150) && !Theme.large
    // Line spacing of name and amount, in parts of their font size.
    readonly property real leading: Theme.tight && Theme.language === "vi" ? 1.3 : Theme.stacked ? 1.4 : Theme.ruby ? Theme.leading : Theme.tight ? 1.15 : 1.2

    signal asked
    signal answered(string answer)

    columnSpacing: Theme.gap
    rowSpacing: Theme.mm(row.beside ? 0.5 : 1)

    ActionButton {
        objectName: "item:" + row.facts.code
        visible: row.open
        Layout.row: 0
        Layout.column: row.beside ? 0 : 1
        Layout.preferredWidth: Theme.target
        Layout.fillHeight: true
        leftPadding: Theme.mm(1)
        text: "?"
        Accessible.name: [row.facts.name, row.facts.amount, row.facts.state].filter(each => each !== "").join(", ")
        onClicked: row.asked()
    }

    Flow {
        Layout.row: 0
        Layout.column: row.beside ? 1 : 0
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.mm(Theme.tight ? 0 : 2)

        RunningText {
            width: Math.min(implicitWidth, parent.width)
            rightPadding: Theme.mm(Theme.tight ? 2 : 0)
            words: row.facts.name
            leading: row.leading
            color: row.open ? Theme.ink : Theme.disabledInk
        }

        RunningText {
            width: Math.min(implicitWidth, parent.width)
            words: row.facts.state === "" ? row.facts.amount : row.facts.amount + " / " + row.facts.state
            leading: row.leading
            font.weight: Font.Bold
            color: row.open ? Theme.ink : Theme.disabledInk
        }
    }

    RowLayout {
        visible: row.open
        Layout.row: row.beside ? 0 : 1
        Layout.column: row.beside ? 2 : 0
        Layout.columnSpan: row.beside ? 1 : 2
        Layout.fillWidth: !row.beside
        Layout.preferredWidth: row.beside ? Math.min(row.width * (Theme.small ? 0.33 : 0.38), Theme.mm(110)) : row.width
        uniformCellSizes: row.facts.answers.length < 3
        spacing: Theme.gap

        Repeater {
            model: row.facts.answers.length

            ChoiceButton {
                required property int index
                readonly property var answer: row.facts.answers[index]

                objectName: "answer:" + row.facts.code + ":" + answer.code
                // A short word beside sentences needs less width.
                Layout.fillWidth: row.facts.answers.length < 3 || answer.name.length > 8
                Layout.preferredWidth: Theme.mm(Theme.tight ? 36 : 45)
                Layout.fillHeight: true
                // Large text on the smallest panel: the item and three answers are on one page.
                nameSize: Theme.tight && row.facts.answers.length > 2 ? Theme.smallestSize * 1.15 : Theme.captionSize
                padding: Theme.mm(Theme.small ? 1 : 2)
                topPadding: Theme.mm(Theme.tight ? 1 : 1.5)
                bottomPadding: topPadding
                centred: true
                nameLeading: Theme.tight && !Theme.stacked ? 1.1 : 1.3
                text: answer.name
                chosen: answer.chosen
                onClicked: row.answered(answer.code)
                // The item's name tells equal answers of the items apart.
                Accessible.name: row.facts.name + ": " + text
            }
        }
    }
}
