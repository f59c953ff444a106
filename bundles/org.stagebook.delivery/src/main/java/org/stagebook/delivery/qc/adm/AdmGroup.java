package org.stagebook.delivery.qc.adm;

import java.util.List;
import java.util.Optional;

/** Several elements that deviate alike. */
record AdmGroup(List<String> ids) {

    AdmGroup {
        ids = List.copyOf(ids);
    }

    static Optional<AdmGroup> of(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(new AdmGroup(ids));
    }

    String sentence(String how) {
        return ids.size() == 1
                ? ids.getFirst() + " is " + how + "."
                : ids.size() + " of them, " + ids.getFirst() + " first, are " + how + ".";
    }
}
