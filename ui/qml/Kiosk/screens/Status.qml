pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Upstream's status of this person's items, and what follows from it.
ScreenFrame {
    id: screen

    readonly property var facts: model.status
    readonly property var steps: [...facts.rows.map(row => row.next), ...facts.steps].filter(step => step !== "")

    pager: pages
    reads: pages.column.implicitHeight + Theme.mm(4)
    titleInPages: Theme.tight
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
        width: Math.min(implicitWidth, (parent?.width ?? 0) - Theme.gap)
        text: qsTr("Apply for points")
        onClicked: screen.model.actions.choosePath("apply")
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: screen.titleInPages ? "transparent" : Theme.surface
        border.width: screen.titleInPages ? 0 : Theme.line
        border.color: Theme.hairline

        PagedView {
            id: pages

            anchors.fill: parent
            anchors.margins: Theme.mm(screen.titleInPages ? 0 : 2)
            spacing: Theme.mm(Theme.small ? 1 : 2)

            Repeater {
                model: screen.facts.rows.length

                ItemState {
                    required property int index
                    readonly property var item: screen.facts.rows[index]

                    width: parent?.width ?? 0
                    name: item?.name ?? ""
                    became: item?.state ?? ""
                    term: item?.term ?? ""
                    sign: item?.sign ?? "none"
                }
            }

            ReviewLine {
                width: parent.width
                visible: screen.facts.service !== ""
                label: qsTr("Payment service")
                value: screen.facts.service
            }

            ReviewLine {
                width: parent.width
                label: qsTr("MykeyID")
                value: screen.facts.reserved
            }

            RunningText {
                width: parent.width
                visible: screen.steps.length > 0
                words: qsTr("What to do next")
                heading: true
                font.weight: Font.Bold
            }

            Repeater {
                model: screen.steps

                Step {
                    required property string modelData

                    width: parent?.width ?? 0
                    words: modelData
                }
            }

            Questions {
                width: parent.width
                help: screen.facts.help
                words: qsTr("Something you did not apply for? Please call:")
            }
        }
    }
}
