package org.stagebook.ui.graph.timeline.figures;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.stagebook.ui.graph.timeline.layout.Band;
import org.stagebook.ui.graph.timeline.layout.BandKind;
import org.stagebook.ui.graph.timeline.layout.TimelineGeometry;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** The bands above the lanes, each painted by its own painter, with their names at the left. */
public final class BandsFigure extends Figure {

    private static final int LABEL_X = 12;

    private final TimelineState state;
    private final TimelineStyle style;
    private final Map<BandKind, BandPainter> painters = new EnumMap<>(BandKind.class);
    private final OverviewPainter overview;

    public BandsFigure(TimelineState state, TimelineStyle style) {
        this.state = state;
        this.style = style;
        this.overview = new OverviewPainter(state, style);
        RulerScale scale = new RulerScale(state);
        painters.put(BandKind.OVERVIEW, overview);
        painters.put(BandKind.TIMECODE, new RulerPainter(state, style, scale::timecodeTicks, true));
        painters.put(BandKind.FEET, new RulerPainter(state, style, scale::feetTicks, false));
        painters.put(BandKind.SAMPLES, new RulerPainter(state, style, scale::sampleTicks, false));
        painters.put(BandKind.CUTS, new CutsPainter(state, style));
        painters.put(BandKind.WAVEFORM, new WaveformPainter(state, style));
        painters.put(BandKind.LOUDNESS, new LoudnessPainter(state, style));
        painters.put(BandKind.PICTURE, new PicturePainter(state, style));
        painters.put(BandKind.SCENES, new ScenePainter(state, style));
        painters.put(BandKind.MARKERS, new MarkerPainter(state, style));
        setOpaque(true);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.setBackgroundColor(style.colors().panel());
        graphics.fillRectangle(area);
        int timeX = area.x + TimelineGeometry.HEADER_WIDTH;
        for (Band band : state.geometry().bands().bands()) {
            Rectangle strip = new Rectangle(timeX, area.y + band.top(), area.right() - timeX, band.height());
            paintBand(graphics, band, strip);
            paintLabel(graphics, band, area);
        }
        graphics.setForegroundColor(style.colors().line());
        graphics.drawLine(timeX - 1, area.y, timeX - 1, area.bottom());
        graphics.drawLine(area.x, area.bottom() - 1, area.right(), area.bottom() - 1);
    }

    private void paintBand(Graphics graphics, Band band, Rectangle strip) {
        graphics.pushState();
        graphics.clipRect(strip);
        painters.get(band.kind()).paint(graphics, strip);
        graphics.popState();
    }

    private void paintLabel(Graphics graphics, Band band, Rectangle area) {
        int top = area.y + band.top();
        boolean first = band.equals(state.geometry().bands().mainRuler());
        String label = first ? state.content().name() : band.kind().label();
        style.text()
                .draw(
                        graphics,
                        label,
                        first ? style.codeFont() : style.labelFont(),
                        first ? style.colors().text() : style.colors().quietText(),
                        area.x + LABEL_X,
                        top,
                        band.height());
        if (first) {
            String format = state.content().display().timecode().label();
            int x = area.x + TimelineGeometry.HEADER_WIDTH - 8 - style.text().widthOf(format, style.labelFont());
            style.text()
                    .draw(graphics, format, style.labelFont(), style.colors().quietText(), x, top, band.height());
        }
    }

    /** Frees cached pictures. */
    public void dispose() {
        overview.dispose();
    }
}
