pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    readonly property var facts: model.items

    name: "items"
    title: qsTr("You can apply for up to %1 worth of points").arg(facts.total)
    primaryText: qsTr("Choose a service")

    PagedView {
        anchors.fill: parent
        spacing: Theme.mm(2)

        Repeater {
            model: screen.facts.rows

            Rectangle {
                id: row

                required property var modelData

                objectName: "item:" + modelData.code
                width: parent?.width ?? 0
                height: Math.max(Theme.mm(18), texts.implicitHeight + Theme.mm(3))
                radius: Theme.radius
                color: modelData.state === "" ? Theme.surface : Theme.disabled
                border.width: Theme.line
                border.color: Theme.hairline

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.mm(4)
                    anchors.rightMargin: Theme.mm(4)
                    spacing: Theme.mm(3)

                    ColumnLayout {
                        id: texts

                        Layout.fillWidth: true
                        spacing: 0

                        Words {
                            Layout.fillWidth: true
                            words: row.modelData.name
                            font.weight: Font.Bold
                            lineHeight: 0.92
                        }

                        Words {
                            Layout.fillWidth: true
                            words: row.modelData.condition
                            color: Theme.softInk
                            lineHeight: 0.92
                        }
                    }

                    Words {
                        Layout.maximumWidth: screen.roomWidth * 0.34
                        words: row.modelData.state === "" ? row.modelData.amount : row.modelData.state
                        font.weight: Font.Bold
                        color: Theme.brand
                        horizontalAlignment: Text.AlignRight
                    }
                }
            }
        }
    }
}
