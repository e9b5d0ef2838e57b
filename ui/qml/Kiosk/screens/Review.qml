pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Everything once more, and three things to declare. The strings come from one place, whose fingerprint is signed.
ScreenFrame {
    id: screen

    readonly property var facts: model.review

    name: "review"
    title: facts.title
    sentence: facts.warning
    primaryText: qsTr("Apply: go to PIN")
    onPrimary: screen.model.actions.confirmReview()

    RowLayout {
        anchors.fill: parent
        spacing: Theme.mm(3)

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.hairline

            PagedView {
                anchors.fill: parent
                anchors.margins: Theme.mm(2.5)

                Repeater {
                    model: screen.facts.rows

                    ReviewLine {
                        required property var modelData

                        width: parent?.width ?? 0
                        label: modelData.label
                        value: modelData.value
                        prose: modelData.plain
                    }
                }
            }
        }

        ColumnLayout {
            Layout.fillHeight: true
            Layout.preferredWidth: screen.roomWidth * 0.4
            Layout.maximumWidth: screen.roomWidth * 0.4
            spacing: Theme.gap

            CheckRow {
                objectName: "declaration:own_name"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: screen.facts.ownName
                given: screen.facts.ownNameGiven
                onAsked: given => screen.model.actions.declare("own_name", given)
            }

            CheckRow {
                objectName: "declaration:checked"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: screen.facts.checked
                given: screen.facts.checkedGiven
                onAsked: given => screen.model.actions.declare("checked", given)
            }

            CheckRow {
                objectName: "declaration:final"
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: screen.facts.final
                given: screen.facts.finalGiven
                onAsked: given => screen.model.actions.declare("final", given)
            }
        }
    }
}
