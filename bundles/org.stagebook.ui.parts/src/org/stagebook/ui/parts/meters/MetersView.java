package org.stagebook.ui.parts.meters;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.stagebook.timebase.Position;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.meters.presenter.MeterChoices;
import org.stagebook.ui.parts.meters.presenter.MeterFeed;
import org.stagebook.ui.parts.meters.presenter.MetersPresenter;
import org.stagebook.ui.parts.meters.presenter.NoFeed;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.open.ProductionView;
import org.stagebook.ui.parts.transport.ListeningContext;
import org.stagebook.ui.session.OpenProduction;

/** The meters of what is played. */
public final class MetersView extends ProductionView {

    public static final String ID = "org.stagebook.ui.parts.meters";

    private final Remembered remembered = new Remembered("meters");
    private MetersControl control;

    @Override
    protected void create(Composite parent, GridLook look) {
        MeterFeed feed =
                Optional.ofNullable(getSite().getService(MeterFeed.class)).orElseGet(NoFeed::new);
        MeterChoices choices = MeterChoices.parse(remembered.text()).orElse(MeterChoices.USUAL);
        MetersPresenter presenter = new MetersPresenter(feed, choices, changed -> remembered.put(changed.text()));
        ListeningContext.in(getSite());
        control = new MetersControl(parent, presenter, this::showVersions, look);
        control.write(this::timecode);
    }

    private String timecode(Position place) {
        return productions()
                .active()
                .map(OpenProduction::production)
                .map(production -> ModelText.formatOf(production).formatNearest(place))
                .orElse("");
    }

    private void showVersions() {
        productions().active().ifPresent(open -> {
            try {
                new EditorOpener(getSite().getPage()).openVersions(open.production());
            } catch (PartInitException e) {
                ILog.get().error("The mix versions did not open: " + e.getMessage(), e);
            }
        });
    }

    @Override
    protected void setLook(GridLook look) {
        control.setLook(look);
    }

    @Override
    protected void refresh() {
        control.write(this::timecode);
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }
}
