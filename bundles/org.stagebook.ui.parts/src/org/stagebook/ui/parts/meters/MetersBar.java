package org.stagebook.ui.parts.meters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.scale.LevelScale;
import org.stagebook.metering.live.scale.LoudnessScale;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.meters.presenter.MeterChoices;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.theme.CssRole;

/** What can be chosen and pressed above the meters; wraps where there is little width. */
final class MetersBar extends Composite {

    private static final double[] TARGETS = {-23, -24, -27, -20, -18, -16, -14};
    private static final double[] HOLDS = {1, 2, 5, 10, MeterSettings.HOLD_FOR_EVER};
    private static final double[] LIMITS = {0, -0.5, -1, -2, -3};

    private final MetersPresenter presenter;
    private final Runnable changed;
    private final List<Control> controls = new ArrayList<>();
    private final Button pause;

    /** @param changed told after every choice */
    MetersBar(Composite parent, MetersPresenter presenter, Runnable changed) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.changed = changed;
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.wrap = true;
        row.center = true;
        row.spacing = 8;
        row.marginWidth = 8;
        row.marginLeft = 0;
        row.marginRight = 0;
        row.marginTop = 4;
        row.marginBottom = 4;
        setLayout(row);
        MeterChoices now = presenter.choices();
        combo("meters.scale", "Scale of the channels", labels(LevelScale.values()), now.level().ordinal(), this::level);
        combo("meters.loudness", "Scale of loudness, EBU Tech 3341", loudness(), now.loudness().ordinal(), this::scale);
        combo("meters.unit", "How loudness is written", List.of("LUFS", "LU"), now.absolute() ? 0 : 1, this::unit);
        combo("meters.target", "Target loudness, 0 LU", written(TARGETS, " LUFS"), index(TARGETS, now.targetLufs()), i -> choose(
                presenter.choices().target(TARGETS[i])));
        combo("meters.hold", "How long lines of peaks stay", holds(), index(HOLDS, now.holdSeconds()), i -> choose(
                presenter.choices().holding(HOLDS[i])));
        combo("meters.limit", "True peaks above it are overs", written(LIMITS, " dBTP"), index(LIMITS, now.limitDbtp()), i -> choose(
                presenter.choices().limit(LIMITS[i])));
        combo("meters.span", "How much the history shows", List.of("since the reset", "2 minutes"), now.recent() ? 1 : 0, i -> choose(
                presenter.choices().recent(i == 1)));
        pause = button("meters.pause", "Pause", "Pauses I and LRA, or has them go on (G)", presenter::pauseOrGoOn);
        button("meters.reset", "Reset", "Begins I, LRA and their maxima anew (R)", presenter::resetLoudness);
        button("meters.resetPeaks", "Reset peaks", "Forgets lines, peaks and overs (H)", presenter::resetPeaks);
    }

    private void level(int index) {
        choose(presenter.choices().with(LevelScale.values()[index]));
    }

    private void scale(int index) {
        choose(presenter.choices().with(LoudnessScale.values()[index]));
    }

    private void unit(int index) {
        choose(presenter.choices().absolute(index == 0));
    }

    private void choose(MeterChoices wanted) {
        presenter.choose(wanted);
        changed.run();
    }

    private static List<String> labels(LevelScale... scales) {
        return Stream.of(scales).map(LevelScale::label).toList();
    }

    private static List<String> loudness() {
        return Stream.of(LoudnessScale.values()).map(LoudnessScale::label).toList();
    }

    private static List<String> holds() {
        return List.of("hold 1 s", "hold 2 s", "hold 5 s", "hold 10 s", "hold for ever");
    }

    private static List<String> written(double[] values, String unit) {
        List<String> words = new ArrayList<>();
        for (double value : values) {
            words.add((value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value)) + unit);
        }
        return words;
    }

    private static int index(double[] values, double value) {
        int found = 0;
        for (int i = 0; i < values.length; i++) {
            found = values[i] == value ? i : found;
        }
        return found;
    }

    private void combo(String id, String hint, List<String> items, int selected, IntConsumer chosen) {
        Combo combo = new Combo(this, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        combo.setData("id", id);
        combo.setToolTipText(hint);
        combo.setLayoutData(new RowData());
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        controls.add(combo);
    }

    private Button button(String id, String words, String hint, Runnable pressed) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(words);
        button.setData("id", id);
        button.setToolTipText(hint);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> {
            pressed.run();
            changed.run();
        });
        controls.add(button);
        return button;
    }

    /** Says whether loudness pauses. */
    void refresh() {
        String words = presenter.isRunning() ? "Pause" : "Go on";
        if (!words.equals(pause.getText())) {
            pause.setText(words);
            layout(true, true);
        }
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        for (Control control : controls) {
            control.setFont(look.fonts().small());
            CssRole.PANEL.paint(control, look.colors());
        }
        layout(true, true);
    }
}
