package org.stagebook.metering.lanes;

/** Offers an implementation of the loops that depends on more than plain Java; found as a service. */
public interface KernelSource {

    /** Whether this machine has what it takes. */
    boolean isUsable();

    /** A new set of loops, for one thread. */
    Kernels create();
}
