pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The panel over a screen that sets the language, or how the screen is shown. Typed values are kept.
FocusScope {
    id: panel

    required property var model
    // "language" or "display".
    required property string topic
    // The screen below has no bar at the top.
    property bool bare: false
    readonly property var frame: model.frame
    // Whether the panel has the other Aids, for which the bars have no room.
    readonly property bool withAids: topic === "display" && (bare && !Theme.lowReach || Theme.lowReach && !Theme.upright)

    // Another topic, or "": close the panel.
    signal asked(string topic)

    // It deletes the button that was pressed, with all that its handler knows but variables.
    function close(): void {
        asked("");
    }

    component DisplayRow: CheckRow {
        property string option

        sign: option
        size: Theme.captionSize
        objectName: "display:" + option
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onAsked: given => panel.model.actions.setDisplay(option, given)
    }

    // Buttons that leave the panel, in the last cell of each grid; as wide as the longest word of any
    // language needs.
    component Ways: RowLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: Theme.gap

        ActionButton {
            objectName: "action:language"
            visible: panel.withAids && panel.frame.canSwitchLanguage
            leftPadding: Theme.mm(0.8)
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(34.5)
            text: panel.frame.languages.find(each => each.code === panel.frame.language)?.name ?? ""
            Accessible.name: qsTr("Language") + ": " + text
            onClicked: panel.asked("language")
        }

        ActionButton {
            objectName: "action:staff"
            visible: panel.withAids && panel.frame.canCallStaff
            leftPadding: Theme.mm(1)
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(32)
            text: qsTr("Call staff")
            onClicked: {
                const actions = panel.model.actions;
                panel.close();
                actions.callStaff();
            }
        }

        ActionButton {
            objectName: "action:close"
            leftPadding: Theme.mm(1)
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(30)
            text: qsTr("Close")
            primary: panel.topic === "display"
            onClicked: panel.close()
        }
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: title.words
    Keys.onEscapePressed: close()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            anchors.fill: parent
            onClicked: panel.close()
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, Theme.lowReach || Theme.upright ? parent.height - height - Theme.mm(1.5) : (parent.height - height) / 2)
        width: Math.min(parent.width - Theme.mm(6), Theme.mm(230))
        height: box.implicitHeight + Theme.mm(6)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.line
        border.color: Theme.edge

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: box

            anchors.fill: parent
            anchors.margins: Theme.mm(3)
            spacing: Theme.gap

            RunningText {
                id: title

                Layout.fillWidth: true
                words: panel.topic === "language" ? qsTr("Language") : qsTr("How the screen is shown")
                font.pixelSize: Theme.tight ? Theme.bodySize : Theme.keySize
                font.weight: Font.Bold
                leading: Theme.stacked ? 1.4 : 1.24
                Accessible.role: Accessible.Heading
            }

            GridLayout {
                visible: panel.topic === "language"
                columns: Theme.upright ? 3 : 4
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                Repeater {
                    model: panel.topic === "language" ? panel.frame.languages : []

                    ActionButton {
                        required property var modelData

                        objectName: "language:" + modelData.code
                        Layout.fillWidth: true
                        leftPadding: Theme.mm(1)
                        language: modelData.code
                        text: modelData.name
                        primary: modelData.code === panel.frame.language
                        textSize: Theme.captionSize
                        focus: primary
                        onClicked: {
                            const actions = panel.model.actions;
                            const code = modelData.code;
                            panel.close();
                            actions.chooseLanguage(code);
                        }
                    }
                }

                Ways {}
            }

            RowLayout {
                visible: panel.topic === "display"
                spacing: Theme.gap
                uniformCellSizes: true

                Repeater {
                    model: [
                        {
                            "code": "normal",
                            "name": qsTr("Normal")
                        },
                        {
                            "code": "large",
                            "name": qsTr("Large")
                        },
                        {
                            "code": "largest",
                            "name": qsTr("Largest")
                        }
                    ]

                    ChoiceButton {
                        required property var modelData

                        objectName: "display:" + modelData.code
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        padding: Theme.gap
                        nameSize: Theme.bodySize / Theme.textScale * Theme.scaleOf(modelData.code)
                        text: modelData.name
                        chosen: modelData.code === panel.frame.textSize
                        focus: chosen
                        Accessible.name: qsTr("Text size") + ": " + text
                        onClicked: panel.model.actions.chooseTextSize(modelData.code)
                    }
                }
            }

            RowLayout {
                visible: panel.topic === "display"
                spacing: Theme.gap
                uniformCellSizes: true

                Repeater {
                    model: [
                        {
                            "code": "normal",
                            "name": qsTr("Normal colours")
                        },
                        {
                            "code": "high",
                            "name": qsTr("High contrast")
                        },
                        {
                            "code": "dark",
                            "name": qsTr("Dark")
                        },
                        {
                            "code": "low_glare",
                            "name": qsTr("Low glare")
                        }
                    ]

                    ChoiceButton {
                        required property var modelData

                        objectName: "contrast:" + modelData.code
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        padding: Theme.gap
                        centred: true
                        colours: Theme.palettes.named[modelData.code]
                        nameSize: Theme.small ? Theme.smallestSize : Theme.bodySize
                        text: modelData.name
                        chosen: modelData.code === panel.frame.contrast
                        Accessible.name: qsTr("Colours") + ": " + text
                        onClicked: panel.model.actions.chooseContrast(modelData.code)
                    }
                }
            }

            GridLayout {
                visible: panel.topic === "display"
                columns: 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true

                DisplayRow {
                    option: "low_reach"
                    text: qsTr("Buttons further down")
                    given: panel.frame.lowReach
                }

                DisplayRow {
                    option: "more_time"
                    text: qsTr("More time")
                    given: panel.frame.moreTime
                }

                DisplayRow {
                    option: "less_motion"
                    text: qsTr("Less motion")
                    given: panel.frame.lessMotion
                }

                Ways {}
            }
        }
    }
}
