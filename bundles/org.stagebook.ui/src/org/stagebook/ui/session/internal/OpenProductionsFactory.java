package org.stagebook.ui.session.internal;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.stagebook.ui.session.OpenProductions;

/** Makes the one {@link OpenProductions} of the workbench; windows and parts get the workbench's. */
public final class OpenProductionsFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes") // the platform declares it so
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object inherited = parentLocator.getService(OpenProductions.class);
        return inherited == null ? new OpenProductionList(new ProtectedOpener()) : inherited;
    }
}
