package org.stagebook.ui.parts.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.monitor.MonitorLevel;
import org.stagebook.playback.monitor.MonitorSettings;
import org.stagebook.playback.monitor.StereoFold;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.transport.presenter.Deck;
import org.stagebook.ui.parts.transport.presenter.LoopFade;
import org.stagebook.ui.parts.transport.presenter.Pull;
import org.stagebook.ui.parts.transport.presenter.TimecodeLink;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.parts.transport.presenter.TransportAction;
import org.stagebook.ui.theme.CssRole;

/** How it is heard: matched, blind, folded, dimmed, on which device; a row of chips. */
final class ListeningChips extends Composite {

    private static final List<Double> LEVELS = List.of(76.0, 79.0, 82.0, 85.0);
    private static final List<Double> ROOMS = List.of(79.0, 82.0, 85.0);

    private final Transport transport;
    private final List<ToolChip> all = new ArrayList<>();
    private final ToolChip match;
    private final ToolChip mono;
    private final ToolChip dim;
    private final ToolChip fold;
    private final ToolChip level;
    private final ToolChip loop;
    private final ToolChip pull;
    private final ToolChip keys;
    private final ToolChip device;

    ListeningChips(Composite parent, Transport transport, Screens screens, GridLook look) {
        super(parent, SWT.NONE);
        this.transport = transport;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 3;
        setLayout(layout);
        match = chip(
                "Match", "Make the prints equally loud over the marked range (M)", () -> run(TransportAction.MATCH));
        chip("Blind\u2026", "Compare without knowing what is what (X)", screens::blind);
        mono = chip("Mono", "Everything summed, to hear what cancels", () -> run(TransportAction.MONO));
        dim = chip("Dim", "20 dB softer, to talk", () -> run(TransportAction.DIM));
        fold = chip("Fold", "What the room is made to sound like", () -> menu(this::foldMenu));
        level = chip("85 dB", "How loud the room plays, by its calibration", () -> menu(this::levelMenu));
        keys = chip("Channels\u2026", "Solo, mute and polarity of each channel", screens::channels);
        loop = chip(
                "Loop",
                "Marks a range that plays again and again, and how it turns; Shift and a drag along the timeline's ruler mark one too",
                () -> menu(this::loopMenu));
        pull = chip("Pull", "0.1 % slower or faster, for a picture of another rate", () -> menu(this::pullMenu));
        chip("Ears only", "Listen without looking (E)", screens::earsOnly);
        device = chip("Device", "Where it plays, and MIDI timecode", () -> menu(this::deviceMenu));
        setLook(look);
    }

    private ToolChip chip(String text, String tip, Runnable action) {
        ToolChip chip = new ToolChip(this, text, tip, false);
        chip.setData("id", "transport." + text.replace("\u2026", ""));
        chip.addListener(SWT.Selection, event -> action.run());
        all.add(chip);
        return chip;
    }

    private void run(TransportAction action) {
        action.run(transport);
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        all.forEach(chip -> chip.setLook(look.colors(), look.fonts()));
    }

    void refresh() {
        MonitorSettings settings = transport.monitor().settings();
        match.setOn(transport.monitor().match().isPresent());
        mono.setOn(settings.isMono());
        dim.setOn(settings.isDimmed());
        keys.setOn(!settings.keys().isNone());
        fold.setOn(settings.fold().isPresent());
        say(fold, settings.fold().isPresent() ? foldName(settings) : "Fold");
        say(level, decibels(settings.level().levelDbSpl()));
        loop.setOn(transport.isLooping());
        device.setOn(transport.timecode().isInUse());
        String where = transport
                .device()
                .map(open -> "Where it plays: " + deviceName(open.choice()))
                .orElse("Where it plays");
        if (!where.equals(device.getToolTipText())) {
            device.setToolTipText(where);
        }
        pull.setOn(transport.pull() != Pull.NONE);
        say(pull, transport.pull() == Pull.NONE ? "Pull" : transport.pull().label());
    }

    private static void say(ToolChip chip, String words) {
        if (!chip.words().equals(words)) {
            chip.say(words);
            chip.requestLayout();
        }
    }

    private static String decibels(double level) {
        return String.format(Locale.ROOT, "%.0f dB", level);
    }

    private static String foldName(MonitorSettings settings) {
        boolean stereo = settings.fold().filter(ChannelOrder.L_R::equals).isPresent();
        return stereo ? settings.stereo().label() : "5.1";
    }

    private void menu(Consumer<Menu> fill) {
        Menu menu = new Menu(this);
        fill.accept(menu);
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void separate(Menu menu) {
        MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
        line.setData("id", "separator");
    }

    private static MenuItem push(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    private static void item(Menu menu, String text, boolean isOn, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text);
        item.setSelection(isOn);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                action.run();
            }
        });
    }

    private void foldMenu(Menu menu) {
        MonitorSettings now = transport.monitor().settings();
        foldItem(menu, "All loudspeakers", now, Optional.empty(), now.stereo());
        foldItem(menu, "5.1", now, Optional.of(ChannelOrder.L_R_C_LFE_LS_RS), now.stereo());
        foldItem(menu, "Stereo, Lo/Ro (ITU-R BS.775)", now, Optional.of(ChannelOrder.L_R), StereoFold.LO_RO);
        foldItem(menu, "Stereo, Lt/Rt (ATSC A/52)", now, Optional.of(ChannelOrder.L_R), StereoFold.LT_RT);
    }

    private void foldItem(Menu menu, String text, MonitorSettings now, Optional<ChannelOrder> order, StereoFold kind) {
        boolean isOn = now.fold().equals(order) && now.stereo() == kind;
        item(menu, text, isOn, () -> transport.turn(settings -> settings.folded(order, kind)));
    }

    private void levelMenu(Menu menu) {
        MonitorLevel now = transport.monitor().settings().level();
        for (double wanted : LEVELS) {
            item(
                    menu,
                    "Play at " + decibels(wanted) + " SPL",
                    now.levelDbSpl() == wanted,
                    () -> transport.turn(settings -> settings.with(new MonitorLevel(wanted, now.referenceDbSpl()))));
        }
        separate(menu);
        for (double room : ROOMS) {
            item(
                    menu,
                    "The room gives " + decibels(room) + " at \u221220 dBFS",
                    now.referenceDbSpl() == room,
                    () -> transport.turn(settings -> settings.with(new MonitorLevel(now.levelDbSpl(), room))));
        }
    }

    private void loopMenu(Menu menu) {
        for (LoopFade fade : LoopFade.values()) {
            item(menu, fade.label(), transport.loopFade() == fade, () -> transport.loopFade(fade));
        }
        separate(menu);
        push(menu, "Play around this, two seconds before and after\tShift+Space", transport::playAround);
        push(menu, "Begin the loop here", transport::beginLoop);
        push(menu, "End the loop here", transport::endLoop);
        push(menu, "No loop", transport::clearLoop).setEnabled(transport.isLooping());
    }

    private void pullMenu(Menu menu) {
        for (Pull each : Pull.values()) {
            String text = each == Pull.NONE ? "Normal speed" : each.label();
            item(menu, text, transport.pull() == each, () -> transport.pull(each));
        }
    }

    private void timecodeMenus(Menu menu) {
        TimecodeLink link = transport.timecode();
        separate(menu);
        ports(cascade(menu, "Send MIDI timecode"), link.outputs(), link.output(), transport::sendTimecode);
        ports(cascade(menu, "Chase MIDI timecode"), link.inputs(), link.input(), transport::chaseTimecode);
    }

    private static Menu cascade(Menu menu, String text) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(text);
        Menu inner = new Menu(menu);
        item.setMenu(inner);
        return inner;
    }

    private static void ports(Menu menu, List<String> names, Optional<String> now, Consumer<Optional<String>> choose) {
        String none = names.isEmpty() ? "No MIDI port is there" : "Off";
        item(menu, none, now.isEmpty(), () -> choose.accept(Optional.empty()));
        for (String name : names) {
            item(menu, name, now.equals(Optional.of(name)), () -> choose.accept(Optional.of(name)));
        }
    }

    private void deviceMenu(Menu menu) {
        String open = transport.device().map(it -> it.choice().key()).orElse("");
        for (Deck.Choice choice : transport.deck().choices()) {
            item(menu, deviceName(choice), choice.key().equals(open), () -> {
                new Remembered("playback.device").put(choice.key());
                transport.choose(choice.key());
            });
        }
        timecodeMenus(menu);
    }

    /** A device that is called like its kind, or begins so, does not say it twice. */
    private static String deviceName(Deck.Choice choice) {
        String kind = choice.backend().name();
        String name = choice.device().name();
        return name.startsWith(kind) ? name : choice.name();
    }
}
