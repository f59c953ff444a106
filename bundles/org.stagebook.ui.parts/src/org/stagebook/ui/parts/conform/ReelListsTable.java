package org.stagebook.ui.parts.conform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.conform.presenter.ConformForm;
import org.stagebook.ui.parts.conform.presenter.ConformForm.Cut;
import org.stagebook.ui.parts.conform.presenter.ConformForm.ReelAnswer;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.StagebookColors;

/** A line for each reel with the list of the cut now and of the new one; scrolls where there are many reels. */
final class ReelListsTable {

    private static final int MOST_LINES = 8;
    private static final int REEL_WIDTH_PX = 56;
    private static final int BROWSE_WIDTH_PX = 40;
    private static final int SEVERAL_WIDTH_PX = 96;
    private static final int BAR_WIDTH_PX = 14;
    private static final String[] ENDINGS = {"*.edl;*.otio;*.EDL;*.OTIO", "*"};
    private static final String[] NAMES = {"Edit lists (EDL, OpenTimelineIO)", "All files"};

    private final ConformForm form;
    private final StagebookColors colors;
    private final Runnable changed;
    private final List<ListField> fields = new ArrayList<>();
    private final Map<Cut, String> untold = new EnumMap<>(Cut.class);

    private record ListField(ReelAnswer reel, Cut cut, Text text) {}

    /** @param changed called after any answer */
    ReelListsTable(ConformForm form, StagebookColors colors, Runnable changed) {
        this.form = form;
        this.colors = colors;
        this.changed = changed;
    }

    void createIn(Composite area) {
        Composite head = columns(area);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
        reelCell(head, "");
        headCell(head, Cut.OLD, "The cut as it is now");
        headCell(head, Cut.NEW, "The new cut");
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite lines = columns(scroller);
        form.reels().forEach(reel -> line(lines, reel));
        scroller.setContent(lines);
        Point size = lines.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinHeight(size.y);
        int shown = size.y
                * Math.min(MOST_LINES, form.reels().size())
                / Math.max(1, form.reels().size());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(SWT.DEFAULT, shown)
                .applyTo(scroller);
    }

    /** The files whose reel nobody could tell, as a sentence; empty if there are none. */
    String untold() {
        return String.join(" ", untold.values());
    }

    private static Composite columns(Composite parent) {
        Composite columns = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(5)
                .spacing(8, 4)
                .extendedMargins(0, BAR_WIDTH_PX, 0, 0)
                .applyTo(columns);
        return columns;
    }

    private static void reelCell(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(REEL_WIDTH_PX, SWT.DEFAULT)
                .applyTo(label);
    }

    private void headCell(Composite head, Cut cut, String title) {
        Label label = new Label(head, SWT.NONE);
        label.setText(title);
        CssRole.QUIET.paint(label, colors);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.END)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(label);
        Button choose =
                button(head, "Several\u2026", "conform.all." + cut.name().toLowerCase(Locale.ROOT));
        ((GridData) choose.getLayoutData()).widthHint = SEVERAL_WIDTH_PX;
        choose.setToolTipText("Choose the lists of several reels at once; their names say of which");
        choose.addListener(SWT.Selection, event -> chooseSeveral(cut, choose));
    }

    private void line(Composite lines, ReelAnswer reel) {
        reelCell(lines, "Reel " + reel.number());
        field(lines, reel, Cut.OLD);
        field(lines, reel, Cut.NEW);
    }

    private void field(Composite lines, ReelAnswer reel, Cut cut) {
        String id = "conform." + reel.number() + (cut == Cut.OLD ? ".old" : ".new");
        Text text = new Text(lines, SWT.BORDER);
        text.setData("id", id);
        text.addListener(SWT.Modify, event -> {
            reel.setList(cut, text.getText());
            text.setToolTipText(text.getText());
            changed.run();
        });
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(text);
        fields.add(new ListField(reel, cut, text));
        Button browse = button(lines, "\u2026", id + ".browse");
        browse.addListener(SWT.Selection, event -> {
            String chosen = dialog(browse, SWT.OPEN).open();
            if (chosen != null) {
                show(text, chosen);
            }
        });
    }

    private static Button button(Composite parent, String text, String id) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData("id", id);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(BROWSE_WIDTH_PX, SWT.DEFAULT)
                .applyTo(button);
        return button;
    }

    private void chooseSeveral(Cut cut, Button near) {
        FileDialog dialog = dialog(near, SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            take(
                    cut,
                    Stream.of(dialog.getFileNames())
                            .map(name -> Path.of(dialog.getFilterPath(), name))
                            .toList());
        }
    }

    /** Gives the files to the reels their names say. */
    void take(Cut cut, List<Path> files) {
        List<Path> left = form.take(cut, files);
        untold.remove(cut);
        if (!left.isEmpty()) {
            untold.put(
                    cut,
                    "No reel is named in " + left.getFirst().getFileName()
                            + (left.size() == 1 ? "" : " and " + (left.size() - 1) + " more")
                            + "; choose it at its reel.");
        }
        fields.stream()
                .filter(field -> field.cut() == cut)
                .filter(field -> !field.text().getText().equals(field.reel().list(cut)))
                .forEach(field -> show(field.text(), field.reel().list(cut)));
        changed.run();
    }

    /** The end of a path says more than its beginning. */
    private static void show(Text text, String path) {
        text.setText(path);
        text.setSelection(path.length());
    }

    private static FileDialog dialog(Button near, int style) {
        FileDialog dialog = new FileDialog(near.getShell(), style);
        dialog.setText("Edit lists");
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(NAMES);
        return dialog;
    }
}
