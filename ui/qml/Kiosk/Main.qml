pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// The window: one screen at a time, made when it is needed and destroyed when it is left.
Window {
    id: main

    required property var model
    required property var staff
    required property var lineBreaking
    required property var ruby
    required property int widthPx
    required property int heightPx
    required property real widthMm
    required property real heightMm
    required property bool shuffled
    // For the watchdog: ui/screen_watch.py.
    property color mark: "transparent"
    // An example lies below the area: it looks as it always does, and what is pressed there does nothing (ui/window.py).
    readonly property bool explaining: staff.facts.kind === "explain"
    readonly property bool staffOpen: staff.facts.kind !== ""
    readonly property string screenName: model.frame.screen
    readonly property var screens: ({
            "attract": "Attract",
            "closed": "Closed",
            "menu": "Menu",
            "info": "Info",
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

    // Whether this person works with keys: then a ring shows where they are.
    property bool byKeys: false
    // Screens that begin at their field: a key types there, and Enter confirms.
    readonly property var typing: ["field", "search", "pin"]
    readonly property int reason: byKeys ? Qt.TabFocusReason : Qt.OtherFocusReason

    function open(): void {
        const properties = {
            "model": model
        };
        if (screenName === "pin")
            properties["shuffled"] = shuffled;
        panel.close();
        // Leave nothing of the screen before: it goes before the new one comes.
        loader.setSource("");
        loader.setSource("screens/%1.qml".arg(screens[screenName]), properties);
        giveFocus();
    }

    // To what is on top; on a fresh screen that is the first answer, or the field.
    function giveFocus(): void {
        if (staffOpen)
            area.forceActiveFocus(reason);
        else if (warning.visible)
            warning.begin();
        else if (panel.visible)
            panel.forceActiveFocus(reason);
        else
            loader.forceActiveFocus(reason);
        if (byKeys)
            show();
    }

    // No key may act on what nobody sees.
    function show(): void {
        const item = main.activeFocusItem;
        if (walk.isControl(item))
            item.forceActiveFocus(Qt.TabFocusReason);
        else if (panel.visible || staffOpen || !typing.includes(screenName))
            walk.step(item, true);
    }

    function toward(right: int, down: int): void {
        walk.toward(staffOpen ? area : warning.visible ? warning : panel.visible ? panel : loader, main.activeFocusItem, right, down);
    }

    function ask(topic: string): void {
        panel.ask(topic);
        giveFocus();
    }

    width: widthPx
    height: heightPx
    title: "mynapoint-kiosk"
    color: Theme.paper

    onScreenNameChanged: open()
    onStaffOpenChanged: {
        panel.close();
        giveFocus();
    }
    Component.onCompleted: open()

    Binding {
        target: Theme
        property: "pxPerMm"
        // The panel's own pixels, whatever the profile expected: so much that everything finds room.
        value: Math.min(main.width / main.widthMm, main.height / main.heightMm)
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
        property: "lineBreaking"
        value: main.lineBreaking
    }

    Binding {
        target: Theme
        property: "rubyLayout"
        value: main.ruby
    }

    Binding {
        target: Theme
        property: "language"
        value: main.staffOpen ? main.staff.facts.language : main.model.frame.language
    }

    Binding {
        target: Theme
        property: "textSize"
        value: main.staffOpen ? "normal" : main.model.frame.textSize
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: !main.staffOpen && main.model.frame.highContrast
    }

    Binding {
        target: Theme
        property: "lowReach"
        value: !main.staffOpen && main.model.frame.lowReach
    }

    Binding {
        target: Theme
        property: "lessMotion"
        value: main.model.frame.lessMotion
    }

    FocusWalk {
        id: walk
    }

    FocusScope {
        id: content

        anchors.fill: parent
        focus: true

        // A keypad beside the screen has digits, Enter and four or five signs; the same signs among letters are typed.
        Keys.onPressed: event => {
            const keypad = event.modifiers & Qt.KeypadModifier;
            switch (event.key) {
            case Qt.Key_Up:
                main.toward(0, -1);
                break;
            case Qt.Key_Down:
                main.toward(0, 1);
                break;
            case Qt.Key_Left:
                main.toward(-1, 0);
                break;
            case Qt.Key_Right:
                main.toward(1, 0);
                break;
            case Qt.Key_Plus:
            case Qt.Key_Minus:
                if (!keypad)
                    return;
                walk.step(main.activeFocusItem, event.key === Qt.Key_Plus);
                break;
            case Qt.Key_Asterisk:
                if (!keypad || warning.visible)
                    return;
                if (main.staffOpen)
                    main.staff.actions.back();
                else if (panel.visible)
                    panel.close();
                else
                    (loader.item as ScreenFrame)?.goBack();
                break;
            case Qt.Key_Slash:
                if (!keypad || warning.visible || main.staffOpen)
                    return;
                if (panel.visible)
                    panel.close();
                else
                    main.ask("display");
                break;
            case Qt.Key_Period:
                if (!keypad || warning.visible || panel.visible || main.staffOpen)
                    return;
                if (main.screenName === "pin")
                    main.model.actions.pinBackspace();
                else
                    main.model.actions.erase();
                break;
            case Qt.Key_Return:
            case Qt.Key_Enter:
                main.show();
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        Keys.onReleased: {
            if (main.byKeys)
                return;
            main.byKeys = true;
            main.show();
        }

        Loader {
            id: loader

            anchors.fill: parent
            focus: true
            visible: !main.staffOpen || main.explaining
            // Nothing under what lies above can be touched or reached by keys; the place in it is kept.
            enabled: !panel.visible && !warning.visible && (!main.staffOpen || main.explaining)
            onEnabledChanged: {
                if (enabled)
                    main.giveFocus();
            }
        }

        Connections {
            function onAsked(topic: string): void {
                main.ask(topic);
            }

            target: loader.item
            ignoreUnknownSignals: true
        }

        Item {
            anchors.fill: parent

            PointHandler {
                onActiveChanged: {
                    if (active)
                        main.byKeys = false;
                }
            }
        }

        SettingsPanel {
            id: panel

            anchors.fill: parent
            enabled: !warning.visible && !main.staffOpen
            model: main.model
            onEnabledChanged: {
                if (enabled && visible)
                    main.giveFocus();
            }
        }

        IdleWarning {
            id: warning

            anchors.fill: parent
            enabled: !main.staffOpen
            model: main.model
        }

        Loader {
            id: area

            anchors.fill: parent
            z: 30
            visible: active
            active: main.staffOpen

            sourceComponent: StaffArea {
                staff: main.staff
            }
        }
    }

    // Above everything else.
    Rectangle {
        width: 1
        height: 1
        visible: main.mark.a > 0
        color: main.mark
    }

    Connections {
        function onNumberChanged(): void {
            main.byKeys = false;
        }

        target: main.model.frame
    }
}
