package org.stagebook.ui.parts.inspector;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.model.Note;
import org.stagebook.ui.icons.Icons;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.inspector.presenter.Inspection;
import org.stagebook.ui.parts.inspector.presenter.ThreadForm;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.transport.Listening;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.SessionWatch;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The view on the right: the fields and the notes of what is selected, wherever it is selected. */
public final class InspectorView extends ViewPart {

    private static final Remembered WRITER = new Remembered("notes.writer");

    private final ObjectLabels labels = ObjectLabels.standard();
    private OpenProductions productions;
    private Appearances appearances;
    private InspectorPage page;
    private SelectionLink link;
    private SessionWatch watch;
    private Appearances.Subscription appearance;
    private Optional<EObject> shown = Optional.empty();
    private Optional<ThreadForm> form = Optional.empty();
    private Optional<ThreadComposer> composer = Optional.empty();
    private Composite area;
    private SendingKey sendingKey;
    private Fonts fonts;

    @Override
    public void createPartControl(Composite parent) {
        productions = getSite().getService(OpenProductions.class);
        appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        fonts = new Fonts(resources);
        sendingKey = new SendingKey(getSite());
        page = new InspectorPage(area, fonts, new Icons(resources), this::act);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
        link = new SelectionLink(this, this::show);
        watch = new SessionWatch(productions, parent.getDisplay(), affected -> refresh());
        appearance = appearances.onChange(colors -> repaint());
        refresh();
        SelectionLink.showCurrent(this, this::show);
    }

    @Override
    public void setFocus() {
        composer.filter(ThreadComposer::isOpen).ifPresentOrElse(ThreadComposer::begin, page::setFocus);
    }

    @Override
    public void dispose() {
        watch.close();
        link.close();
        appearance.close();
        super.dispose();
    }

    private void show(List<EObject> objects) {
        shown = Optional.of(objects.getFirst());
        refresh();
    }

    private void repaint() {
        forget();
        refresh();
    }

    private void act(String action, Note note) {
        if ("hear".equals(action)) {
            getSite().getService(Listening.class).transport().hear(note);
            return;
        }
        form.ifPresent(thread -> {
            switch (action) {
                case "reply" -> thread.reply(note);
                case "pass" -> thread.pass(note);
                default -> thread.settle(note);
            }
            composer.filter(shown -> !"settle".equals(action)).ifPresent(ThreadComposer::begin);
        });
    }

    /** The composer belongs to one cue or reel: what is typed stays while anything else about that changes. */
    private void showComposer() {
        Optional<NotePlace> place = shown.flatMap(NotePlace::of);
        if (!form.map(ThreadForm::place).equals(place)) {
            forget();
            form = place.flatMap(found ->
                    shown.flatMap(productions::holding).map(open -> new ThreadForm(open.session(), found, writer())));
        }
        if (composer.isEmpty() && form.isPresent()) {
            ThreadComposer made = new ThreadComposer(area, form.get(), sendingKey, fonts, appearances.colors());
            made.onSent(WRITER::put);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
            composer = Optional.of(made);
        }
        area.layout(true, true);
    }

    /** Who wrote last on this machine. */
    private static String writer() {
        String last = WRITER.text();
        return last.isEmpty() ? System.getProperty("user.name", "") : last;
    }

    private void forget() {
        sendingKey.left();
        composer.ifPresent(ThreadComposer::dispose);
        composer = Optional.empty();
    }

    private void refresh() {
        shown = shown.filter(object -> productions.holding(object).isPresent());
        page.show(shown.map(object -> Inspection.of(object, labels)), appearances.colors());
        showComposer();
    }
}
