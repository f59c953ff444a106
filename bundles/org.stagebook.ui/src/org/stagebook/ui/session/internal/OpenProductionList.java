package org.stagebook.ui.session.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;

/** Keeps the open productions in the order of their opening. */
public final class OpenProductionList implements OpenProductions {

    private final SessionOpener opener;
    private final List<OpenProduction> productions = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<OpenProduction> active = Optional.empty();

    public OpenProductionList(SessionOpener opener) {
        this.opener = opener;
    }

    @Override
    public OpenProduction open(Path folder) throws ProductionStoreException {
        Path place = folder.toAbsolutePath().normalize();
        Optional<OpenProduction> known = at(place);
        if (known.isPresent()) {
            activate(known.get());
            return known.get();
        }
        OpenProduction opened = new OpenProduction(place, opener.open(place));
        adopt(opened);
        return opened;
    }

    @Override
    public void adopt(OpenProduction production) {
        productions.add(production);
        active = Optional.of(production);
        tell();
    }

    @Override
    public void close(OpenProduction production) {
        if (!productions.remove(production)) {
            return;
        }
        if (active.equals(Optional.of(production))) {
            active = productions.isEmpty() ? Optional.empty() : Optional.of(productions.getLast());
        }
        production.session().close();
        tell();
    }

    @Override
    public Optional<OpenProduction> active() {
        return active;
    }

    @Override
    public void activate(OpenProduction production) {
        if (active.equals(Optional.of(production))) {
            return;
        }
        active = Optional.of(production);
        tell();
    }

    @Override
    public List<OpenProduction> all() {
        return List.copyOf(productions);
    }

    @Override
    public Optional<OpenProduction> holding(EObject object) {
        EObject root = EcoreUtil.getRootContainer(object);
        return productions.stream().filter(open -> open.production() == root).findFirst();
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Optional<OpenProduction> at(Path folder) {
        return productions.stream().filter(open -> open.folder().equals(folder)).findFirst();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
