package org.stagebook.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.store.ProductionStoreException;

/**
 * The productions open in this workbench; a workbench service, {@code site.getService(OpenProductions.class)}.
 *
 * <p>Belongs to the UI thread.
 */
public interface OpenProductions {

    /**
     * Opens the production in the folder and makes it the active one; opening an open one only activates it.
     *
     * @throws ProductionStoreException when it cannot be read or somebody else has it open; the message says who or why,
     *     and nothing has changed
     */
    OpenProduction open(Path folder) throws ProductionStoreException;

    /** Takes over a production whose session was made elsewhere, a new one for example, and makes it the active one. */
    void adopt(OpenProduction production);

    /** Gives the lock back; what was not saved is gone. Editors on it must be closed before. */
    void close(OpenProduction production);

    /** The one that menus and keys act on: that of the editor last used, or the one last opened. */
    Optional<OpenProduction> active();

    void activate(OpenProduction production);

    List<OpenProduction> all();

    /** The open production that holds the object. */
    Optional<OpenProduction> holding(EObject object);

    /** Calls the listener after every opening, closing and activation, until the handle is closed. */
    Subscription onChange(Runnable listener);

    /** Ends a subscription; closing twice does nothing. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
