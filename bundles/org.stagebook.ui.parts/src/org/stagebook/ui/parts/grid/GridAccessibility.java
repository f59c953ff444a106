package org.stagebook.ui.parts.grid;

import java.util.Optional;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.stagebook.ui.parts.grid.presenter.GridContent;
import org.stagebook.ui.parts.grid.presenter.GridSelection;
import org.stagebook.ui.parts.grid.presenter.GroupHead;

/** Tells a screen reader which cell the cursor is on and what stands in it. */
final class GridAccessibility {

    private final Canvas body;
    private final GridContent content;
    private final GridSelection selection;

    GridAccessibility(Canvas body, GridContent content, GridSelection selection) {
        this.body = body;
        this.content = content;
        this.selection = selection;
    }

    void listen() {
        body.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        body.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = spoken();
            }
        });
    }

    private String spoken() {
        int row = selection.row();
        if (row < 0) {
            return "No rows";
        }
        Optional<GroupHead> head = content.looks().head(row);
        if (head.isPresent()) {
            return "Group " + head.get().cell().spoken() + ", " + head.get().remark()
                    + (head.get().folded() ? ", folded" : "");
        }
        int column = selection.column();
        return "Row " + (row + 1) + " of " + content.rowCount() + ", "
                + content.columns().get(column).title() + ": "
                + content.cell(row, column).spoken()
                + content.tall()
                        .map(tall -> tall.below(row, column))
                        .map(lines -> lines.isEmpty() ? "" : ", " + String.join(", ", lines))
                        .orElse("");
    }
}
