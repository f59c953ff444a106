package org.stagebook.ui.parts.versions;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.ui.parts.grid.Grid;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.versions.presenter.PastPresenter;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** A production as it was: under a hatched band that the present never has, its cues to be read. */
public final class PastControl extends Composite {

    private static final int BAND_PX = 8;
    private static final int HATCH_PX = 8;

    private final PastPresenter presenter;
    private final Composite band;
    private final Label title;
    private final Label warning;
    private final Label facts;
    private final Combo reels;
    private final Grid cues;
    private GridLook look;

    public PastControl(Composite parent, PastPresenter presenter, GridLook look) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.look = look;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 16;
        layout.marginHeight = 0;
        layout.marginBottom = 16;
        layout.verticalSpacing = 8;
        setLayout(layout);
        band = new Composite(this, SWT.DOUBLE_BUFFERED);
        GridData bandData = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        bandData.heightHint = BAND_PX;
        band.setLayoutData(bandData);
        band.addListener(SWT.Paint, event -> hatch(event.gc));
        title = label(1);
        title.setText(presenter.title().replace("&", "&&"));
        reels = new Combo(this, SWT.READ_ONLY);
        reels.setItems(presenter.reelNames().toArray(String[]::new));
        reels.select(0);
        reels.setData("id", "past.reels");
        reels.addListener(SWT.Selection, event -> show());
        warning = label(2);
        warning.setText("\u26a0 " + presenter.warning());
        facts = label(2);
        facts.setText(presenter.facts().replace("&", "&&"));
        cues = new Grid(
                this,
                new Grid.Parts(
                        presenter.cues(),
                        presenter.cues(),
                        new FoldingListener(presenter.cues(), PastControl::chosen, row -> folded()),
                        1),
                look);
        cues.setData("id", "past.cues");
        cues.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        paint();
    }

    private static void chosen() {
        // nothing depends on where the cursor stands
    }

    private void folded() {
        cues.refresh();
    }

    private void show() {
        presenter.show(reels.getSelectionIndex());
        cues.refresh();
    }

    private Label label(int columns) {
        Label label = new Label(this, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        data.widthHint = 320;
        label.setLayoutData(data);
        return label;
    }

    private void hatch(GC gc) {
        gc.setBackground(look.colors().state(WorkState.ATTENTION));
        gc.fillRectangle(band.getClientArea());
        gc.setForeground(look.colors().textOn(look.colors().state(WorkState.ATTENTION)));
        gc.setLineWidth(2);
        for (int x = -BAND_PX; x < band.getClientArea().width; x += 2 * HATCH_PX) {
            gc.drawLine(x, BAND_PX, x + BAND_PX, 0);
        }
    }

    /** Takes over the colours of the other look. */
    public void setColors(StagebookColors colors) {
        look = look.with(colors);
        paint();
    }

    private void paint() {
        CssRole.PANEL.paint(this, look.colors());
        CssRole.OWN.paint(band, look.colors());
        CssRole.PANEL.paint(title, look.colors());
        title.setFont(look.fonts().heading());
        CssRole.PANEL.paint(warning, look.colors());
        warning.setFont(look.fonts().bodyBold());
        CssRole.QUIET.paint(facts, look.colors());
        facts.setBackground(look.colors().panel());
        facts.setFont(look.fonts().body());
        reels.setFont(look.fonts().body());
        cues.setLook(look);
        band.redraw();
    }

    @Override
    public boolean setFocus() {
        return cues.setFocus();
    }
}
