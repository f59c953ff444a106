package org.stagebook.ui.parts.meters;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.metering.live.MeterSnapshot;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.meters.presenter.Box;
import org.stagebook.ui.parts.meters.presenter.MeterWords;
import org.stagebook.ui.parts.meters.presenter.MetersLayout;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.Panel;
import org.stagebook.ui.theme.CssRole;

/** All meters in one picture; takes the keys, tells what lies under the pointer and what a screen reader says. */
public final class MetersCanvas extends Canvas {

    private final MetersPresenter presenter;
    private final MeterWords words;
    private final HistoryPainter history;
    private final Map<Panel, MeterPainter> painters = new EnumMap<>(Panel.class);
    private MetersLayout layout = MetersLayout.of(0, 0, new MetersLayout.Content(2, false, false, false));
    private MeterPen pen;
    private int paintings;

    MetersCanvas(Composite parent, MetersPresenter presenter, GridLook look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.presenter = presenter;
        this.words = new MeterWords(presenter);
        this.history = new HistoryPainter(presenter);
        painters.put(Panel.LOUDNESS, new LoudnessPainter(presenter));
        painters.put(Panel.BARS, new BarsPainter(presenter));
        painters.put(Panel.HISTORY, history);
        painters.put(Panel.FIELD, new FieldPainter());
        painters.put(Panel.BALANCE, new BalancePainter());
        painters.put(Panel.SPECTRUM, new SpectrumPainter());
        painters.put(Panel.DIALOGUE, new DialoguePainter(presenter));
        setData("id", "meters.canvas");
        CssRole.OWN.paint(this, look.colors());
        setLook(look);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseMove, this::hint);
        addListener(SWT.MouseUp, this::clicked);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        speak();
    }

    void setLook(GridLook look) {
        GC gc = new GC(this);
        pen = new MeterPen(look, gc);
        gc.dispose();
        setBackground(pen.line);
        redraw();
    }

    /** Lies as wanted from now on. */
    void lie(MetersLayout wanted) {
        layout = wanted;
        redraw();
    }

    /** Where things lie, for tests that look at pixels. */
    public MetersLayout lying() {
        return layout;
    }

    /** How often it was painted. */
    public int paintings() {
        return paintings;
    }

    private void paint(GC gc) {
        paintings++;
        Optional<MeterSnapshot> shown = presenter.shown();
        pen.use(gc);
        if (shown.isPresent()) {
            for (Map.Entry<Panel, Box> entry : layout.boxes().entrySet()) {
                painters.get(entry.getKey()).paint(pen, entry.getValue(), shown.get());
            }
        }
        if (isFocusControl()) {
            gc.setForeground(pen.accent);
            gc.drawRectangle(0, 0, getSize().x - 1, getSize().y - 1);
        }
    }

    private void hint(Event event) {
        String wanted = layout.at(event.x, event.y).map(words::hint).orElse(null);
        String now = getToolTipText();
        if (wanted == null ? now != null : !wanted.equals(now)) {
            setToolTipText(wanted);
        }
    }

    private void clicked(Event event) {
        setFocus();
        Optional<Box> graph = layout.box(Panel.HISTORY).filter(box -> box.contains(event.x, event.y));
        if (graph.isPresent() && presenter.shown().isPresent()) {
            OptionalLong frame =
                    history.frameAt(graph.get(), event.x, presenter.shown().get());
            frame.ifPresent(presenter::moveTo);
        }
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = "Meters";
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = words.spoken();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = words.spoken();
            }
        });
    }
}
