package org.stagebook.ui.parts.signoff;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.signoff.SignOffKeeper;
import org.stagebook.history.signoff.SignOffKeeper.Signed;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffWord;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.signoff.presenter.SignOffForm;
import org.stagebook.ui.parts.sync.WindowWords;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.Appearances;

/** Asks for a sign-off in a window, records it and says so. */
public final class SignOffDesk {

    private static final Remembered ROLE = new Remembered("signoff.role");
    private static final Remembered BY = new Remembered("signoff.by");

    private final IWorkbenchWindow window;
    private final WindowWords words;

    public SignOffDesk(IWorkbenchWindow window) {
        this.window = window;
        this.words = new WindowWords(window);
    }

    /** @param scopes what may be meant, the most likely first */
    public void ask(OpenProduction open, List<SignOffScope> scopes) {
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            SignOffForm form = new SignOffForm(open.production(), scopes, signature(), repository.canSign());
            Appearances appearances = window.getService(Appearances.class);
            if (new SignOffDialog(window.getShell(), form, appearances.colors()).open() == Window.OK) {
                words.say(sign(open, repository, form.word()));
            }
        } catch (HistoryException | ProductionStoreException e) {
            words.fail("Not signed off", e);
        }
    }

    private static String sign(OpenProduction open, ProductionRepository repository, SignOffWord word)
            throws HistoryException, ProductionStoreException {
        Signed signed = new SignOffKeeper(open.session(), repository).sign(word);
        return signed.state().title() + (signed.signed() ? ", signed with your key." : ".");
    }

    /** Who signed off here last. */
    private static Signature signature() {
        return new Signature(ROLE.text(), BY.text(), (role, by) -> {
            ROLE.put(role);
            BY.put(by);
        });
    }
}
