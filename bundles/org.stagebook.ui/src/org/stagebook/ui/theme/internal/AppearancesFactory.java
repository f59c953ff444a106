package org.stagebook.ui.theme.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.stagebook.ui.theme.Appearances;

/** Makes the one {@link Appearances} of the workbench; windows and parts get the workbench's. */
public final class AppearancesFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes") // the platform declares it so
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object inherited = parentLocator.getService(Appearances.class);
        if (inherited != null) {
            return inherited;
        }
        IWorkbench workbench = locator.getService(IWorkbench.class);
        return new WorkbenchAppearances(
                workbench.getService(IThemeEngine.class), InstanceScope.INSTANCE.getNode("org.stagebook.ui"));
    }
}
