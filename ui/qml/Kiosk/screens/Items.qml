pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

ScreenFrame {
    id: screen

    pager: pages

    readonly property var facts: model.items

    name: "items"
    title: qsTr("Up to %1 worth of points").arg(facts.total)
    primaryText: qsTr("Choose a service")

    PagedView {
        id: pages

        anchors.fill: parent
        spacing: Theme.mm(2)

        Repeater {
            model: screen.facts.rows

            Rectangle {
                id: row

                required property var modelData

                objectName: "item:" + modelData.code
                width: parent?.width ?? 0
                height: Math.max(Theme.mm(18), texts.implicitHeight + Theme.mm(2))
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
                        }

                        Words {
                            Layout.fillWidth: true
                            words: row.modelData.condition
                            color: Theme.softInk
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
