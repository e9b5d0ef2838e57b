pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

ScreenFrame {
    id: screen

    pager: pages

    readonly property var facts: model.status

    name: "status"
    title: qsTr("Your applications")
    term: "予約・申込状況確認"
    primaryText: qsTr("Finish")

    extra: ActionButton {
        objectName: "status:apply"
        visible: screen.facts.canApply
        anchors.right: parent?.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent?.verticalCenter
        text: qsTr("Apply for points")
        onClicked: screen.model.actions.choosePath("apply")
    }

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(2)

        Repeater {
            model: screen.facts.rows

            Rectangle {
                id: row

                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(Theme.mm(13), Math.max(name.height, word.height) + Theme.mm(3))
                radius: Theme.radius
                color: modelData.applied ? Theme.doneTint : Theme.surface
                border.width: Theme.line
                border.color: modelData.applied ? Theme.done : Theme.hairline

                Words {
                    id: name

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.mm(4)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.56
                    words: row.modelData.name
                }

                Words {
                    id: word

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.mm(4)
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.36
                    words: row.modelData.state + (row.modelData.applied && !Theme.japanese ? "（申込済）" : "")
                    font.weight: Font.Bold
                    horizontalAlignment: Text.AlignRight
                }
            }
        }

        ReviewLine {
            width: parent.width
            visible: screen.facts.service !== ""
            label: qsTr("Payment service")
            value: screen.facts.service + (screen.facts.idTail === "" ? "" : "  …" + screen.facts.idTail)
        }

        ReviewLine {
            width: parent.width
            label: "MykeyID"
            value: screen.facts.reserved
        }

        Words {
            width: parent.width
            words: qsTr("Something you did not apply for? Help line: %1").arg(screen.facts.helpNumber)
            color: Theme.softInk
        }
    }
}
