package org.stagebook.ui.parts.transport;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.edit.Registration;
import org.stagebook.ui.parts.chip.ToolChip;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.transport.presenter.Gaps;
import org.stagebook.ui.parts.transport.presenter.Transport;
import org.stagebook.ui.parts.transport.presenter.TransportView;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** The bar at the foot of the window: where it is, what is heard, and how. Its parts never take the keyboard from what is worked on. */
final class TransportBar extends Composite {

    private static final int HEIGHT = 60;

    /** What the window keeps to the left and right of its trim. */
    private static final int MARGINS = 8;

    private static final int PLACE_WIDTH = 132;

    /** What a sentence needs beside the chips. */
    private static final int MESSAGE_WIDTH = 160;

    private final Transport transport;
    private final TimecodeDisplay timecode;
    private final Label place;
    private final Label speed;
    private final Composite sources;
    private final List<Composite> panels;
    private final ListeningChips chips;
    private final Label message;
    private final List<ToolChip> sourceChips = new ArrayList<>();
    private final List<ToolChip> rolling = new ArrayList<>();
    private GridLook look;
    private TransportView shown = TransportView.EMPTY;

    /** @param screens what covers the window, or lies over it */
    TransportBar(Composite parent, Transport transport, Screens screens, GridLook look) {
        super(parent, SWT.NONE);
        this.transport = transport;
        this.look = look;
        setData("id", "transport");
        Composite keys = row(this);
        rolling.add(
                chip(keys, "\u25c0\u25c0", "Shuttle backwards (J), again for faster", () -> transport.shuttle(false)));
        ToolChip play = chip(keys, "\u25b6 Play", "Play or stop (Space)", transport::playOrStop);
        rolling.add(play);
        rolling.add(
                chip(keys, "\u25b6\u25b6", "Shuttle forwards (L), again for faster", () -> transport.shuttle(true)));
        timecode = new TimecodeDisplay(this, look);
        Composite where = column(this);
        place = label(where, PLACE_WIDTH, "transport.place");
        speed = label(where, PLACE_WIDTH, "transport.speed");
        Composite heard = column(this);
        heard.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        sources = row(heard);
        ((RowLayout) sources.getLayout()).wrap = true;
        sources.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite room = new Composite(heard, SWT.NONE);
        room.setLayout(new BesideOrBelow(MESSAGE_WIDTH));
        room.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        chips = new ListeningChips(room, transport, screens, look);
        message = new Label(room, SWT.WRAP);
        message.setData("id", "transport.message");
        panels = List.of(this, keys, where, heard, sources, room);
        setLayout(columns());
        setLook(look);
        Registration watch = transport.onChange(this::refresh);
        addListener(SWT.Dispose, event -> watch.close());
        refresh();
    }

    private GridLayout columns() {
        GridLayout layout = new GridLayout(getChildren().length, false);
        layout.marginWidth = 8;
        layout.marginHeight = 2;
        layout.horizontalSpacing = 10;
        return layout;
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 4;
        column.setLayout(layout);
        return column;
    }

    private static Composite row(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 3;
        layout.center = true;
        layout.wrap = false;
        row.setLayout(layout);
        return row;
    }

    private static Label label(Composite parent, int width, String id) {
        Label label = new Label(parent, SWT.NONE);
        label.setData("id", id);
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = width;
        label.setLayoutData(data);
        return label;
    }

    private static ToolChip chip(Composite parent, String text, String tip, Runnable action) {
        ToolChip chip = new ToolChip(parent, text, tip, false);
        chip.setData("id", "transport." + text);
        chip.addListener(SWT.Selection, event -> action.run());
        return chip;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = getShell().getClientArea().width - MARGINS;
        return new Point(width, Math.max(HEIGHT, super.computeSize(width, SWT.DEFAULT, changed).y));
    }

    void setLook(GridLook newLook) {
        look = newLook;
        panels.forEach(panel -> CssRole.PANEL.paint(panel, look.colors()));
        for (Label label : List.of(place, speed, message)) {
            CssRole.OWN.paint(label, look.colors());
            label.setForeground(look.colors().quietText());
            label.setBackground(look.colors().panel());
            label.setFont(look.fonts().small());
        }
        rolling.forEach(chip -> chip.setLook(look.colors(), look.fonts()));
        sourceChips.forEach(chip -> chip.setLook(look.colors(), look.fonts()));
        timecode.setLook(look);
        chips.setLook(look);
    }

    private void refresh() {
        TransportView view = transport.view();
        timecode.show(view.timecode(), view.isRolling());
        chips.refresh();
        if (view.equals(shown)) {
            return;
        }
        boolean others = !view.sources().equals(shown.sources()) || view.isBlind() != shown.isBlind();
        shown = view;
        say(place, view.place());
        say(speed, state(view));
        speed.setToolTipText(view.gaps().explanation());
        speed.setForeground(
                view.gaps().equals(Gaps.NONE)
                        ? look.colors().quietText()
                        : look.colors().state(WorkState.ATTENTION));
        if (!message.getText().equals(view.message())) {
            message.setText(view.message());
            message.getParent().layout();
        }
        message.setToolTipText(view.message());
        rolling.get(1).say(view.isRolling() ? "\u25a0 Stop" : "\u25b6 Play");
        rolling.get(1).setOn(view.isRolling());
        if (others) {
            rebuildSources(view);
        }
        for (int i = 0; i < sourceChips.size(); i++) {
            sourceChips.get(i).setOn(i == view.heard() && !view.isBlind());
        }
    }

    private static String state(TransportView view) {
        String plain = view.isRolling() ? "Playing" : "Stopped";
        String shown = view.speed().isEmpty() ? plain : view.speed();
        return view.gaps().label().isEmpty()
                ? shown
                : shown + "  " + view.gaps().label();
    }

    private static void say(Label label, String words) {
        if (!label.getText().equals(words)) {
            label.setText(words);
        }
    }

    private void rebuildSources(TransportView view) {
        sourceChips.forEach(ToolChip::dispose);
        sourceChips.clear();
        if (!view.isBlind()) {
            for (int i = 0; i < view.sources().size(); i++) {
                int source = i;
                String key = TransportView.key(i);
                String name = view.sources().get(i);
                ToolChip chip = chip(
                        sources,
                        key + "  " + name,
                        "Hear " + name + " (" + key + "), in step",
                        () -> transport.hear(source));
                chip.setData("id", "transport.source." + i);
                chip.setLook(look.colors(), look.fonts());
                sourceChips.add(chip);
            }
        }
        layout(true, true);
        requestLayout();
    }
}
