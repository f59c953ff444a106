package org.stagebook.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.report.status.DeliveryStatus;

/** Reads how the delivery of some productions stands, without locking them. */
record StatusSource(List<Path> folders) {

    StatusSource {
        folders = List.copyOf(folders);
    }

    /** What is done with it while the productions are open. */
    @FunctionalInterface
    interface Use {
        void with(DeliveryStatus status) throws java.io.IOException;
    }

    void read(LocalDate today, Use use) throws java.io.IOException, ProductionStoreException {
        List<ProductionStore> stores = new ArrayList<>();
        try {
            List<Production> productions = new ArrayList<>();
            for (Path folder : folders) {
                ProductionStore store = ProductionStore.openReadOnly(folder);
                stores.add(store);
                productions.add(store.production());
            }
            use.with(DeliveryStatus.of(productions, today));
        } finally {
            for (ProductionStore store : stores) {
                store.close();
            }
        }
    }
}
