package org.stagebook.ui.parts.meters;

import java.util.List;
import org.eclipse.swt.graphics.Color;
import org.stagebook.metering.live.ChannelReading;
import org.stagebook.metering.live.Instrument;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.metering.live.scale.LevelScale;
import org.stagebook.metering.live.scale.MeterRuler;
import org.stagebook.metering.live.scale.MeterRuler.Tick;
import org.stagebook.metering.live.scale.MeterRuler.Zone;
import org.stagebook.metering.live.scale.Tone;
import org.stagebook.ui.parts.meters.presenter.BarsLayout;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.Figures;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.Panel;

/** The channels' bars with their lines, greatest peaks and speakers. */
final class BarsPainter implements MeterPainter {

    private static final int LEAST_TICK_DISTANCE = 13;
    private static final int ROOM_FOR_TENTHS = 36;

    private final MetersPresenter presenter;

    BarsPainter(MetersPresenter presenter) {
        this.presenter = presenter;
    }

    @Override
    public void paint(MeterPen pen, Box box, MeterSnapshot now) {
        pen.panel(box, Panel.BARS);
        LevelScale scale = presenter.choices().level();
        pen.right(pen.small, pen.quiet, scale.label(), box.right() - 8, box.y() + 4);
        BarsLayout layout = BarsLayout.of(box, now.channels().size());
        scale(pen, layout);
        List<String> labels = now.programme().labels();
        for (int channel = 0; channel < labels.size(); channel++) {
            ChannelReading reading = now.channels().get(channel);
            bar(pen, layout, channel, reading);
            figure(pen, layout, channel, reading);
            pen.centre(pen.small, pen.text, labels.get(channel), layout.label(channel));
        }
    }

    private void scale(MeterPen pen, BarsLayout layout) {
        MeterRuler ruler = presenter.levelRuler();
        Box scale = layout.scale();
        int last = Integer.MAX_VALUE;
        for (Tick tick : ruler.ticks()) {
            int y = scale.bottom() - layout.filled(ruler.place(tick.value()));
            if (last - y >= LEAST_TICK_DISTANCE) {
                pen.right(pen.figuresSmall, pen.quiet, tick.label(), scale.right() - 7, y - 7);
                pen.line(pen.line, scale.right() - 4, y, layout.bars().right(), y);
                last = y;
            }
        }
    }

    private void bar(MeterPen pen, BarsLayout layout, int channel, ChannelReading reading) {
        Box bar = layout.bar(channel);
        pen.fill(pen.ground, bar);
        boolean both = presenter.choices().level().instrument() == Instrument.K_SYSTEM;
        if (both) {
            Box thin = new Box(bar.x() + bar.width() / 3, bar.y(), Math.max(1, bar.width() / 3), bar.height());
            zones(pen, layout, thin, reading.peakDb());
        }
        zones(pen, layout, bar, reading.levelDb());
        double place = place(reading.heldDb());
        if (place > 0) {
            int y = bar.bottom() - layout.filled(place);
            Color color = pen.tone(presenter.levelRuler().tone(mark(reading.heldDb())));
            pen.fill(color, bar.x(), Math.min(y, bar.bottom() - 2), bar.width(), 2);
        }
    }

    /** Fills a bar up to a level, each stretch in its colour. */
    private void zones(MeterPen pen, BarsLayout layout, Box bar, double dbfs) {
        MeterRuler ruler = presenter.levelRuler();
        int filled = layout.filled(place(dbfs));
        List<Zone> zones = ruler.zones();
        for (int i = 0; i < zones.size(); i++) {
            int from = layout.filled(ruler.place(zones.get(i).fromValue()));
            int to = i == zones.size() - 1
                    ? bar.height()
                    : layout.filled(ruler.place(zones.get(i + 1).fromValue()));
            int end = Math.min(to, filled);
            if (end > from) {
                pen.fill(pen.tone(zones.get(i).tone()), bar.x(), bar.bottom() - end, bar.width(), end - from);
            }
        }
    }

    private void figure(MeterPen pen, BarsLayout layout, int channel, ChannelReading reading) {
        Box box = layout.figure(channel);
        boolean tenths = layout.step() >= ROOM_FOR_TENTHS;
        String words = tenths ? Figures.signed(reading.truePeakDbtp()) : Figures.whole(reading.truePeakDbtp());
        Color color = pen.text;
        if (reading.overs() > 0) {
            Color over = pen.tone(Tone.OVER);
            pen.fill(over, new Box(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 3));
            color = pen.textOn(over);
        }
        pen.centre(pen.figuresSmall, color, words, box);
    }

    private double mark(double dbfs) {
        return presenter.choices().level().mark(dbfs);
    }

    private double place(double dbfs) {
        return presenter.levelRuler().place(mark(dbfs));
    }
}
