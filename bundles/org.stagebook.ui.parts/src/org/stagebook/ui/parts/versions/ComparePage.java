package org.stagebook.ui.parts.versions;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.jobs.WorkLine;
import org.stagebook.ui.parts.pages.FootBar;
import org.stagebook.ui.parts.pages.Page;
import org.stagebook.ui.parts.pages.presenter.PageTab;
import org.stagebook.ui.parts.versions.presenter.ComparePresenter;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Enabling;

/** Two versions, chosen at the top: what is different in words, and below it in sound. */
final class ComparePage implements Page {

    private final VersionsContext context;
    private final ComparePresenter presenter;
    private final Composite root;
    private final PairBar pair;
    private final SashForm body;
    private final ResultArea words;
    private final ResultArea sound;
    private final FootBar foot;
    private final WorkLine line;
    private final Button again;

    ComparePage(Composite parent, VersionsContext context) {
        this.context = context;
        this.presenter = context.comparing();
        root = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        root.setLayout(layout);
        pair = new PairBar(root, presenter, this::compare);
        body = new SashForm(root, SWT.VERTICAL | SWT.SMOOTH);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sound = new ResultArea(body, "In sound", "compare.sound", presenter.sound(), context.look(), this::soundRow);
        words = new ResultArea(body, "In words", "compare.words", presenter.words(), context.look(), this::wordsRow);
        foot = new FootBar(root, context.look());
        line = new WorkLine(foot, context.works().sound(), context.look(), this::ended);
        foot.setLeft(line);
        again = foot.add("Compare again", "compare.again", this::compare);
    }

    /** Compares what is chosen. */
    void compare() {
        context.works().compare();
        refresh();
    }

    private void ended() {
        context.works().ended();
        refresh();
    }

    private void wordsRow(int row) {
        presenter.words().at(row).ifPresent(it -> show(it.objects(), it.range()));
    }

    private void soundRow(int row) {
        presenter.sound().at(row).ifPresent(it -> show(it.objects(), it.range()));
    }

    /** Selects the objects everywhere, and brings the playhead to where they are. */
    private void show(List<String> ids, Optional<TimeRange> range) {
        List<EObject> objects = presenter.objects(ids);
        if (!objects.isEmpty()) {
            context.actions().selected().accept(objects.subList(0, 1));
        }
        range.map(TimeRange::start).ifPresent(context.works().open().playhead()::moveTo);
    }

    @Override
    public PageTab tab() {
        return presenter.tab();
    }

    @Override
    public Control control() {
        return root;
    }

    @Override
    public void refresh() {
        if (root.isDisposed()) {
            return;
        }
        pair.refresh();
        words.show(context.works().wordsFailure().orElse(presenter.wordsHeadline()));
        boolean listening = context.works().sound().isRunning();
        sound.show(listening ? "Listening\u2026" : presenter.soundHeadline());
        Enabling.enable(again, presenter.choice().isPresent() && !listening);
        line.refresh();
        foot.measure();
        root.layout(true, true);
        follow();
    }

    /** Words come without a line of their own, so the page looks again until they are there. */
    private void follow() {
        if (context.works().words().isRunning()) {
            root.getDisplay().timerExec(50, this::refresh);
        }
    }

    @Override
    public void setLook(GridLook look) {
        CssRole.PANEL.paint(root, look.colors());
        CssRole.PANEL.paint(body, look.colors());
        pair.setLook(look);
        words.setLook(look);
        sound.setLook(look);
        foot.setLook(look);
        line.setLook(look);
    }

    @Override
    public boolean take() {
        return true;
    }

    @Override
    public boolean setFocus() {
        return presenter.choice().isPresent() ? words.setFocus() : pair.setFocus();
    }
}
