import QtQuick
import Kiosk

// The window: one screen at a time, made when it is needed and destroyed when it is left.
Window {
    id: main

    required property var model
    required property var phrases
    required property int widthPx
    required property int heightPx
    required property real widthMm
    required property real heightMm
    required property bool shuffled
    readonly property string screenName: model.frame.screen
    readonly property var screens: ({
            "attract": "Attract",
            "closed": "Closed",
            "menu": "Menu",
            "info": "Info",
            "needs": "Needs",
            "applicant": "Applicant",
            "representative": "Representative",
            "consent": "Consent",
            "card": "Card",
            "items": "Items",
            "item": "Item",
            "service": "Service",
            "search": "Search",
            "preregistration": "Preregistration",
            "service_terms": "ServiceTerms",
            "field": "Field",
            "phone": "Phone",
            "review": "Review",
            "last_try": "LastTry",
            "pin": "Pin",
            "working": "Working",
            "result": "Result",
            "status": "Status",
            "notice": "Notice",
            "take_card": "TakeCard",
            "staff": "Staff"
        })

    function open(): void {
        const properties = {
            "model": model
        };
        if (screenName === "pin")
            properties["shuffled"] = shuffled;
        // Leave nothing of the screen before: it goes before the new one comes.
        loader.setSource("");
        loader.setSource("screens/%1.qml".arg(screens[screenName]), properties);
        content.forceActiveFocus(Qt.OtherFocusReason);
    }

    function move(forward: bool): void {
        const item = main.activeFocusItem?.nextItemInFocusChain(forward);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    width: widthPx
    height: heightPx
    title: "mynapoint-kiosk"
    color: Theme.paper

    onScreenNameChanged: open()
    Component.onCompleted: open()

    Binding {
        target: Theme
        property: "pxPerMm"
        value: main.widthPx / main.widthMm
    }

    Binding {
        target: Theme
        property: "widthMm"
        value: main.widthMm
    }

    Binding {
        target: Theme
        property: "heightMm"
        value: main.heightMm
    }

    Binding {
        target: Theme
        property: "phrases"
        value: main.phrases
    }

    Binding {
        target: Theme
        property: "language"
        value: main.model.frame.language
    }

    Binding {
        target: Theme
        property: "textSize"
        value: main.model.frame.textSize
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: main.model.frame.highContrast
    }

    Binding {
        target: Theme
        property: "lowReach"
        value: main.model.frame.lowReach
    }

    Binding {
        target: Theme
        property: "lessMotion"
        value: main.model.frame.lessMotion
    }

    FocusScope {
        id: content

        anchors.fill: parent
        focus: true

        Keys.onUpPressed: main.move(false)
        Keys.onLeftPressed: main.move(false)
        Keys.onDownPressed: main.move(true)
        Keys.onRightPressed: main.move(true)

        Loader {
            id: loader

            anchors.fill: parent
            focus: true
        }
    }

    IdleWarning {
        anchors.fill: parent
        model: main.model
    }
}
