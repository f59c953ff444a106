package org.stagebook.ui.parts.meters;

import org.eclipse.swt.graphics.Color;
import org.stagebook.metering.live.DialogueReading;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.scale.MeterRuler;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Figures;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.Panel;

/** The dialogue stem above the rest, both short-term, and the difference in large. */
final class DialoguePainter implements MeterPainter {

    private static final int HEAD = 24;
    private static final int ROW = 26;
    private static final int NAME = 62;
    private static final int VALUE = 62;

    private final MetersPresenter presenter;

    DialoguePainter(MetersPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void paint(MeterPen pen, Box box, MeterSnapshot now) {
        pen.panel(box, Panel.DIALOGUE);
        now.dialogue().ifPresent(reading -> paint(pen, box, reading));
    }

    private void paint(MeterPen pen, Box box, DialogueReading reading) {
        String difference = Figures.signed(reading.differenceLu()) + " LU";
        pen.right(pen.figures, pen.text, difference, box.right() - 8, box.y() + 1);
        Box rows = box.below(HEAD);
        row(pen, rows.top(ROW), "Dialogue", reading.dialogueLufs(), pen.accent);
        row(pen, rows.below(ROW).top(ROW), "Rest", reading.restLufs(), pen.quiet);
    }

    private void row(MeterPen pen, Box row, String name, double lufs, Color color) {
        MeterRuler ruler = presenter.loudnessRuler();
        pen.left(pen.small, pen.quiet, name, row.x() + 8, row.y() + 5);
        pen.right(pen.figures, pen.text, presenter.loudness(lufs), row.right() - 8, row.y() + 2);
        Box bar = new Box(row.x() + NAME, row.y() + 7, Math.max(0, row.width() - NAME - VALUE - 8), 9);
        pen.fill(pen.ground, bar);
        pen.fill(color, bar.left((int) Math.round(ruler.place(lufs) * bar.width())));
    }
}
