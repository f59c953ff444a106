package org.stagebook.ui.parts.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.stagebook.edit.Registration;
import org.stagebook.playback.monitor.ChannelKeys;
import org.stagebook.playback.plan.SourceChannels;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.theme.CssRole;

/** Solo, mute and polarity of the channels of what is heard; stays open while one listens. */
final class ChannelsPane {

    private static final int MARGIN = 12;

    /** So that the window's title is read whole. */
    private static final int WIDTH = 220;

    private final Shell shell;
    private final Transport transport;
    private final GridLook look;
    private final Composite rows;
    private final List<Runnable> shown = new ArrayList<>();
    private List<String> channels = List.of();

    ChannelsPane(Shell parent, Transport transport, GridLook look) {
        this.transport = transport;
        this.look = look;
        this.shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.TOOL);
        shell.setText("Channels");
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        shell.setLayout(layout);
        CssRole.PANEL.paint(shell, look.colors());
        rows = new Composite(shell, SWT.NONE);
        GridLayout grid = new GridLayout(4, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        grid.horizontalSpacing = 4;
        rows.setLayout(grid);
        rows.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        CssRole.PANEL.paint(rows, look.colors());
        ToolChip clear = new ToolChip(shell, "All as they are", "No solo, no mute, no turned polarity", false);
        clear.setLook(look.colors(), look.fonts());
        clear.addListener(SWT.Selection, event -> set(ChannelKeys.NONE));
        clear.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Registration watch = transport.onChange(this::refresh);
        shell.addListener(SWT.Dispose, event -> watch.close());
        refresh();
    }

    boolean isOpen() {
        return !shell.isDisposed();
    }

    void open() {
        fit();
        if (!shell.isVisible()) {
            Rectangle over = shell.getParent().getBounds();
            Point size = shell.getSize();
            shell.setLocation(over.x + (over.width - size.x) / 2, over.y + (over.height - size.y) / 2);
        }
        shell.open();
    }

    private void fit() {
        Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        shell.setSize(Math.max(size.x, WIDTH), size.y);
    }

    private void refresh() {
        List<String> now = names();
        if (!now.equals(channels) || shown.isEmpty()) {
            channels = now;
            rebuild();
        }
        shown.forEach(Runnable::run);
    }

    private List<String> names() {
        if (transport.monitor().isBlind()) {
            return allNames();
        }
        int heard = transport.engine().state().source();
        Optional<SourceChannels> source = transport
                .heardProgramme()
                .filter(programme -> heard < programme.plan().sources().size())
                .map(programme -> programme.plan().sources().get(heard).channels());
        return source.map(ChannelsPane::names).map(Stream::toList).orElse(List.of());
    }

    /** The channels of one source would tell which it is. */
    private List<String> allNames() {
        return transport
                .heardProgramme()
                .map(programme -> programme.plan().sources().stream()
                        .flatMap(source -> names(source.channels()))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static Stream<String> names(SourceChannels source) {
        return IntStream.range(0, source.count()).mapToObj(channel -> ChannelKeys.name(source, channel));
    }

    private void rebuild() {
        for (var child : rows.getChildren()) {
            child.dispose();
        }
        shown.clear();
        if (channels.isEmpty()) {
            Label empty = label("Play something to see its channels.");
            empty.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 4, 1));
            shown.add(shell::layout);
        }
        for (String channel : channels) {
            label(channel).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            chip(
                    "S",
                    "Solo " + channel,
                    channel,
                    keys -> keys.togglingSolo(channel),
                    keys -> keys.soloed().contains(channel));
            chip(
                    "M",
                    "Mute " + channel,
                    channel,
                    keys -> keys.togglingMute(channel),
                    keys -> keys.muted().contains(channel));
            chip(
                    "\u00d8",
                    "Turn the polarity of " + channel,
                    channel,
                    keys -> keys.togglingPolarity(channel),
                    keys -> keys.inverted().contains(channel));
        }
        fit();
    }

    private Label label(String text) {
        Label label = new Label(rows, SWT.NONE);
        label.setText(text);
        label.setFont(look.fonts().body());
        CssRole.QUIET.paint(label, look.colors());
        label.setBackground(look.colors().panel());
        return label;
    }

    private void chip(
            String text, String tip, String channel, UnaryOperator<ChannelKeys> toggle, Predicate<ChannelKeys> isOn) {
        ToolChip chip = new ToolChip(rows, text, tip, true);
        chip.setData("id", "channels." + text + "." + channel);
        chip.setLook(look.colors(), look.fonts());
        chip.addListener(SWT.Selection, event -> set(toggle.apply(keys())));
        shown.add(() -> chip.setOn(isOn.test(keys())));
    }

    private ChannelKeys keys() {
        return transport.monitor().settings().keys();
    }

    private void set(ChannelKeys keys) {
        transport.turn(settings -> settings.with(keys));
    }
}
