package org.stagebook.ui.parts.inspector;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.stagebook.model.Note;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.parts.inspector.presenter.InspectedField;
import org.stagebook.ui.parts.inspector.presenter.InspectedNote;
import org.stagebook.ui.parts.inspector.presenter.Inspection;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** Lays an inspection out: title, fields in two columns, the thread of notes below. */
final class InspectorPage {

    private static final String NOTHING = "Select a cue, a reel or a handoff to see what is known about it.";

    private final ScrolledComposite scroller;
    private final Fonts fonts;
    private final Icons icons;
    private final Threads threads;
    private Optional<Inspection> shown = Optional.empty();
    private StagebookColors colors;

    /** Does what a link under a note says. */
    interface Threads {
        /** @param action {@code hear}, {@code reply}, {@code pass} or {@code settle} */
        void act(String action, Note note);
    }

    InspectorPage(Composite parent, Fonts fonts, Icons icons, Threads threads) {
        this.threads = threads;
        this.fonts = fonts;
        this.icons = icons;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    /** The whole page, to be laid out. */
    Control control() {
        return scroller;
    }

    void setFocus() {
        scroller.setFocus();
    }

    /** Shows the inspection, or what the view is for; does nothing when it shows just that already. */
    void show(Optional<Inspection> inspection, StagebookColors newColors) {
        if (inspection.equals(shown) && newColors == colors) {
            return;
        }
        shown = inspection;
        colors = newColors;
        Control old = scroller.getContent();
        Composite content = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 12)
                .spacing(12, 6)
                .applyTo(content);
        CssRole.PANEL.paint(content, colors);
        inspection.ifPresentOrElse(
                present -> fill(content, present), () -> wide(content, NOTHING, fonts.body(), CssRole.QUIET));
        scroller.setContent(content);
        if (old != null) {
            old.dispose();
        }
        fit();
    }

    private void fill(Composite content, Inspection inspection) {
        Label type = wide(content, inspection.type(), fonts.small(), CssRole.QUIET);
        type.setImage(icons.image(inspection.icon()));
        type.setText(inspection.type());
        wide(content, inspection.title(), fonts.heading(), CssRole.PANEL);
        inspection.fields().forEach(field -> row(content, field));
        if (!inspection.places().isEmpty()) {
            gap(wide(content, "In each cut", fonts.bodyBold(), CssRole.PANEL));
        }
        inspection.places().forEach(place -> row(content, place));
        if (!inspection.notes().isEmpty()) {
            gap(wide(content, "Notes", fonts.bodyBold(), CssRole.PANEL));
        }
        inspection.notes().forEach(note -> note(content, note));
    }

    private void row(Composite content, InspectedField field) {
        Label name = label(content, field.name(), fonts.small(), CssRole.QUIET);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .hint(84, SWT.DEFAULT)
                .applyTo(name);
        Font font = field.fixedWidth() ? fonts.timecode() : fonts.body();
        Label value = label(content, field.value(), font, CssRole.PANEL);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(value);
    }

    private void note(Composite content, InspectedNote note) {
        CssRole role = note.isOpen() ? CssRole.PANEL : CssRole.QUIET;
        gap(wide(content, note.byline(), fonts.small(), CssRole.QUIET));
        wide(content, note.text(), fonts.body(), role);
        if (!note.wish().isEmpty()) {
            wide(content, note.wish(), fonts.bodyBold(), role);
        }
        note.history().forEach(step -> indented(wide(content, step, fonts.small(), CssRole.QUIET)));
        note.replies().forEach(reply -> {
            indented(wide(content, reply.byline(), fonts.small(), CssRole.QUIET));
            indented(wide(content, reply.text(), fonts.body(), role));
        });
        if (!note.isOpen()) {
            wide(content, WorkState.DONE.sign() + "  " + note.settled(), fonts.small(), CssRole.QUIET);
        }
        links(content, note);
    }

    private void links(Composite content, InspectedNote note) {
        Link link = new Link(content, SWT.NONE);
        link.setText(
                "<a href=\"hear\">Hear</a>   <a href=\"reply\">Reply</a>   <a href=\"pass\">Pass on</a>   <a href=\"settle\">"
                        + (note.isOpen() ? "Settle" : "Reopen") + "</a>");
        link.setData("id", "thread.links");
        link.setFont(fonts.small());
        CssRole.QUIET.paint(link, colors);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        link.addListener(SWT.Selection, event -> threads.act(event.text, note.note()));
    }

    private static void indented(Label label) {
        ((org.eclipse.swt.layout.GridData) label.getLayoutData()).horizontalIndent = 12;
    }

    private Label wide(Composite content, String text, Font font, CssRole role) {
        Label label = label(content, text, font, role);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private static void gap(Label label) {
        ((org.eclipse.swt.layout.GridData) label.getLayoutData()).verticalIndent = 8;
    }

    private Label label(Composite content, String text, Font font, CssRole role) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(font);
        role.paint(label, colors);
        return label;
    }

    private void fit() {
        Control content = scroller.getContent();
        if (content != null) {
            scroller.setMinHeight(content.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
            ((Composite) content).layout();
        }
    }
}
