package org.stagebook.ui.parts.meters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stagebook.metering.live.MeterSettings;
import org.stagebook.metering.live.scale.LevelScale;
import org.stagebook.metering.live.scale.LoudnessScale;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.meters.presenter.MeterChoices;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.theme.CssRole;

/** What can be chosen and pressed above the meters; wraps where there is little width. */
final class MetersBar extends Composite {

    private static final List<Double> TARGETS = List.of(-23.0, -24.0, -27.0, -20.0, -18.0, -16.0, -14.0);
    private static final List<Double> HOLDS = List.of(1.0, 2.0, 5.0, 10.0, MeterSettings.HOLD_FOR_EVER);
    private static final List<Double> LIMITS = List.of(0.0, -0.5, -1.0, -2.0, -3.0);

    private final MetersPresenter presenter;
    private final Runnable changed;
    private final List<MeterChip> chips = new ArrayList<>();
    private final MeterChip pause;

    /**
     * What is chosen in a menu.
     *
     * @param words of each item
     * @param selected the one that holds now
     * @param choices what follows from each item
     */
    private record Items(List<String> words, int selected, IntConsumer choices) {}

    /** @param changed told after every choice */
    MetersBar(Composite parent, MetersPresenter presenter, Runnable changed) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.changed = changed;
        setLayout(row());
        MeterChoices now = presenter.choices();
        menu("scale", "Scale and instrument of the channels", levels(now));
        menu("loudness", "Scale of loudness, EBU Tech 3341", loudness(now));
        menu("unit", "How loudness is written", units(now));
        menu("target", "Target loudness, where 0 LU is", targets(now));
        menu("hold", "How long lines of peaks stay", holds(now));
        menu("limit", "True peaks above it are overs", limits(now));
        menu("span", "How much the history shows", spans(now));
        pause = button("pause", "Pause", "Pauses I and LRA, or has them go on (G)", presenter::pauseOrGoOn);
        button("reset", "Reset", "Begins I, LRA and their maxima anew (R)", presenter::resetLoudness);
        button("resetPeaks", "Reset peaks", "Forgets lines, peaks and overs (H)", presenter::resetPeaks);
    }

    private static RowLayout row() {
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.spacing = 6;
        row.marginWidth = 8;
        row.marginHeight = 4;
        row.marginLeft = 0;
        row.marginRight = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        return row;
    }

    private Items levels(MeterChoices now) {
        LevelScale[] all = LevelScale.values();
        return items(
                now.level(),
                Arrays.asList(all),
                LevelScale::label,
                scale -> choices().with(scale));
    }

    private Items loudness(MeterChoices now) {
        List<LoudnessScale> all = List.of(LoudnessScale.values());
        return items(
                now.loudness(), all, LoudnessScale::label, scale -> choices().with(scale));
    }

    private Items units(MeterChoices now) {
        List<Boolean> both = List.of(true, false);
        return items(
                now.absolute(), both, is -> is ? "LUFS" : "LU", is -> choices().absolute(is));
    }

    private Items targets(MeterChoices now) {
        return items(
                now.targetLufs(),
                with(TARGETS, now.targetLufs()),
                lufs -> "target " + number(lufs) + " LUFS",
                lufs -> choices().target(lufs));
    }

    private Items holds(MeterChoices now) {
        return items(
                now.holdSeconds(),
                with(HOLDS, now.holdSeconds()),
                MetersBar::hold,
                seconds -> choices().holding(seconds));
    }

    private Items limits(MeterChoices now) {
        return items(
                now.limitDbtp(),
                with(LIMITS, now.limitDbtp()),
                dbtp -> "overs above " + number(dbtp) + " dBTP",
                dbtp -> choices().limit(dbtp));
    }

    private Items spans(MeterChoices now) {
        List<Boolean> both = List.of(false, true);
        return items(
                now.recent(),
                both,
                is -> is ? "last 2 minutes" : "since the reset",
                is -> choices().recent(is));
    }

    private MeterChoices choices() {
        return presenter.choices();
    }

    private <T> Items items(T now, List<T> all, Function<T, String> word, Function<T, MeterChoices> then) {
        IntConsumer chosen = index -> {
            presenter.choose(then.apply(all.get(index)));
            changed.run();
        };
        return new Items(all.stream().map(word).toList(), all.indexOf(now), chosen);
    }

    /** The usual values, and that which holds now where it is none of them. */
    private static List<Double> with(List<Double> usual, double now) {
        return usual.contains(now)
                ? usual
                : Stream.concat(usual.stream(), Stream.of(now)).toList();
    }

    private static String hold(double seconds) {
        return Double.isInfinite(seconds) ? "hold for ever" : "hold " + number(seconds) + " s";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private void menu(String id, String hint, Items items) {
        MeterChip chip = new MeterChip(this, items.words().get(items.selected()), hint, true);
        Menu menu = new Menu(chip);
        for (int i = 0; i < items.words().size(); i++) {
            int index = i;
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(items.words().get(i));
            item.setSelection(i == items.selected());
            item.addListener(SWT.Selection, event -> chosen(chip, items, index, item));
        }
        chip.setMenu(menu);
        chip.addListener(SWT.Selection, event -> {
            menu.setLocation(chip.toDisplay(0, chip.getSize().y));
            menu.setVisible(true);
        });
        add(id, chip);
    }

    /** A menu tells of the item that is left too. */
    private void chosen(MeterChip chip, Items items, int index, MenuItem item) {
        if (item.getSelection()) {
            chip.say(items.words().get(index));
            items.choices().accept(index);
            layoutAll();
        }
    }

    private MeterChip button(String id, String words, String hint, Runnable pressed) {
        MeterChip chip = new MeterChip(this, words, hint, false);
        chip.addListener(SWT.Selection, event -> {
            pressed.run();
            changed.run();
        });
        add(id, chip);
        return chip;
    }

    private void add(String id, MeterChip chip) {
        chip.setData("id", "meters." + id);
        chips.add(chip);
    }

    /** The width of a chip may have changed, and with it the rows. */
    private void layoutAll() {
        getParent().layout(true, true);
    }

    /** Says whether loudness pauses. */
    void refresh() {
        String words = presenter.isRunning() ? "Pause" : "Go on";
        if (!words.equals(pause.words())) {
            pause.say(words);
            layoutAll();
        }
    }

    void setLook(GridLook look) {
        CssRole.PANEL.paint(this, look.colors());
        chips.forEach(chip -> chip.setLook(look));
    }
}
