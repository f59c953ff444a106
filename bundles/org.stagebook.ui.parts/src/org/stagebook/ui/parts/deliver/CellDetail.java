package org.stagebook.ui.parts.deliver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeskAction;
import org.stagebook.ui.parts.deliver.presenter.Fact;
import org.stagebook.ui.parts.deliver.presenter.Fact.Group;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.pages.ScrolledPage;
import org.stagebook.ui.parts.pages.Section;
import org.stagebook.ui.parts.pages.Shown;
import org.stagebook.ui.theme.CssRole;

/** Below the matrix: everything that is known of the selected deliverable. */
final class CellDetail extends Composite {

    private static final String NOTHING = "Select a deliverable to see all that is known of it.";
    /** QC, approvals and sendings are at the right; all else at the left. */
    private static final List<Integer> RIGHT_GROUPS = List.of(2, 3, 4);

    private final DeliverPresenter presenter;
    private final ScrolledPage page;
    private final Label title;
    private final List<Part> parts = new ArrayList<>();
    private GridLook look;

    private record Part(Section section, FactBlock block) {}

    CellDetail(Composite parent, DeliverPresenter presenter, GridLook look) {
        super(parent, SWT.NONE);
        this.presenter = presenter;
        this.look = look;
        setLayout(new FillLayout());
        page = new ScrolledPage(this, 2);
        title = new Label(page.column(0), SWT.WRAP);
        title.setData("id", "desk.detail.title");
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 320;
        title.setLayoutData(data);
    }

    /** Shows what is known now. */
    void refresh() {
        Optional<DeskCell> cell = presenter.selected();
        title.setText(cell.map(presenter::nameOf).orElse(NOTHING).replace("&", "&&"));
        title.setFont(cell.isPresent() ? look.fonts().heading() : look.fonts().body());
        List<Group> groups = cell.map(this::groups).orElse(List.of());
        for (int index = 0; index < groups.size(); index++) {
            part(groups, index).block().show(groups.get(index).facts());
        }
        for (int index = 0; index < parts.size(); index++) {
            Shown.set(
                    parts.get(index).section(),
                    index < groups.size() && !groups.get(index).facts().isEmpty());
        }
        page.measure();
    }

    private List<Group> groups(DeskCell cell) {
        List<Group> groups = new ArrayList<>(presenter.facts(cell));
        groups.add(new Group(
                "What does not fit now",
                Arrays.stream(DeskAction.values())
                        .filter(action -> action.hasButton(false))
                        .flatMap(action -> presenter.whyNot(action).map(why -> reason(action, why)).stream())
                        .toList()));
        return groups;
    }

    private Fact reason(DeskAction action, String why) {
        return Fact.of(action.label(presenter.selected()).replace("\u2026", ""), why);
    }

    /** The questions are the same for every deliverable. */
    private Part part(List<Group> groups, int index) {
        if (index == parts.size()) {
            Composite column = page.column(RIGHT_GROUPS.contains(index) ? 1 : 0);
            Section section = new Section(column, groups.get(index).title(), "");
            FactBlock block = new FactBlock(section, look);
            section.setLook(look);
            parts.add(new Part(section, block));
        }
        return parts.get(index);
    }

    /** Shows the beginning, for another deliverable. */
    void toTop() {
        page.toTop();
    }

    void setLook(GridLook newLook) {
        look = newLook;
        CssRole.PANEL.paint(this, look.colors());
        page.setLook(look);
        CssRole.PANEL.paint(title, look.colors());
        parts.forEach(part -> {
            part.section().setLook(look);
            part.block().setLook(look);
        });
    }
}
