package org.folkmoot.files;

/** Told how far a long piece of work is. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress SILENT = (_, _, _) -> {};

    /**
     * Called often; must be quick.
     *
     * @param what what is being done, in a few plain words
     * @param done how much is done
     * @param of of how much, in the same unit
     */
    void at(String what, long done, long of);
}
