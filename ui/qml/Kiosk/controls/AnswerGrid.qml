pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Answers to the question in the title, in rows that share the height. Rows that do not fit are on the next page.
PagedView {
    id: grid

    // A list of {code, name, note, chosen}. A button's objectName is `prefix` and the code.
    property var answers: []
    property string prefix
    property int columns: width > height * 1.2 ? 2 : 1
    property int nameSize: Theme.keySize
    property int tallest: Theme.mm(36)
    readonly property int rows: Math.ceil(answers.length / columns)
    property real needed: 0

    signal answered(string code)

    function measure(): void {
        let sum = 0;
        for (let row = 0; row < lines.count; row += 1)
            sum += (lines.itemAt(row) as AnswerRow)?.needed ?? 0;
        needed = sum + Math.max(0, rows - 1) * spacing;
    }

    spacing: Theme.small ? Theme.mm(1.1) : Theme.gap

    component AnswerRow: Row {
        id: row

        required property int index
        readonly property real needed: {
            let highest = Theme.target;
            for (const button of children)
                if (button instanceof ChoiceButton && button.visible)
                    highest = Math.max(highest, button.implicitHeight);
            return highest;
        }
        readonly property real share: (grid.height - (grid.rows - 1) * grid.spacing) / grid.rows

        height: grid.needed <= grid.height ? Math.max(needed, Math.min(grid.tallest, share - (grid.needed > share * grid.rows ? 1 : 0))) : needed
        spacing: Theme.gap
        onNeededChanged: grid.measure()

        Repeater {
            model: grid.columns

            ChoiceButton {
                id: button

                required property int index
                readonly property var answer: grid.answers[(row?.index ?? 0) * grid.columns + index] ?? null

                objectName: answer ? grid.prefix + answer.code : ""
                visible: answer !== null
                width: (grid.width - (grid.columns - 1) * Theme.gap) / grid.columns
                height: row?.height ?? 0
                nameSize: grid.nameSize
                text: answer?.name ?? ""
                note: answer?.note ?? ""
                chosen: answer?.chosen ?? false
                onClicked: grid.answered(button.answer.code)
            }
        }
    }

    Repeater {
        id: lines

        model: grid.rows
        onItemRemoved: Qt.callLater(grid.measure)

        AnswerRow {}
    }
}
