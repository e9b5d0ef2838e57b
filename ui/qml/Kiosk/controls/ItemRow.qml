pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kiosk

// One item with what it can bring, which opens what there is to know about it; and the answers to the question above.
GridLayout {
    id: row

    required property var facts
    // Two short answers stand beside the item, three below it.
    readonly property bool beside: facts.answers.length < 3 && width > Theme.mm(150) && !Theme.large

    signal asked
    signal answered(string answer)

    columns: beside ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.mm(0.5)

    T.AbstractButton {
        id: about

        objectName: "item:" + row.facts.code
        enabled: row.facts.answers.length > 0
        implicitHeight: Math.max(Theme.mm(13), label.implicitHeight)
        Layout.fillWidth: true
        activeFocusOnTab: true
        focusPolicy: Qt.StrongFocus
        text: row.facts.name
        Accessible.role: Accessible.Button
        Accessible.name: [row.facts.name, row.facts.amount, row.facts.state].filter(each => each !== "").join(", ")

        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: row.asked()

        contentItem: RowLayout {
            id: label

            spacing: Theme.gap

            Rectangle {
                visible: about.enabled
                Layout.preferredWidth: Theme.mm(8)
                Layout.preferredHeight: Theme.mm(8)
                radius: height / 2
                color: about.down ? Theme.brandTint : Theme.surface
                border.width: Theme.line
                border.color: Theme.brand

                Text {
                    anchors.centerIn: parent
                    text: "?"
                    font.family: Theme.family
                    font.pixelSize: Theme.smallestSize
                    font.weight: Font.Bold
                    color: Theme.brand
                }
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.mm(2)

                RunningText {
                    width: Math.min(implicitWidth, parent.width)
                    words: row.facts.name
                    leading: Theme.stacked ? 1.4 : 1.2
                    color: about.enabled ? Theme.ink : Theme.disabledInk
                    Accessible.ignored: true
                }

                RunningText {
                    width: Math.min(implicitWidth, parent.width)
                    words: row.facts.state === "" ? row.facts.amount : row.facts.amount + " / " + row.facts.state
                    leading: Theme.stacked ? 1.4 : 1.2
                    font.weight: Font.Bold
                    color: about.enabled ? Theme.brand : Theme.disabledInk
                    Accessible.ignored: true
                }
            }
        }

        background: FocusRing {
            visible: about.visualFocus
        }
    }

    RowLayout {
        visible: row.facts.answers.length > 0
        Layout.fillWidth: !row.beside
        Layout.preferredWidth: row.beside ? Math.min(row.width * 0.42, Theme.mm(110)) : row.width
        uniformCellSizes: true
        spacing: Theme.gap

        Repeater {
            model: row.facts.answers.length

            ChoiceButton {
                required property int index
                readonly property var answer: row.facts.answers[index]

                objectName: "answer:" + row.facts.code + ":" + answer.code
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: Theme.mm(2)
                centred: true
                text: answer.name
                chosen: answer.chosen
                onClicked: row.answered(answer.code)
                // Others have the same answers.
                Accessible.name: row.facts.name + ": " + text
            }
        }
    }
}
