package org.stagebook.ui.jobs.internal;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.stagebook.ui.jobs.JobResults;

/** Makes the one {@link JobResults} of the workbench; windows and parts get the workbench's. */
public final class JobResultsFactory extends AbstractServiceFactory {

    @Override
    @SuppressWarnings("rawtypes") // the platform declares it so
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object inherited = parentLocator.getService(JobResults.class);
        return inherited == null ? new JobResults() : inherited;
    }
}
