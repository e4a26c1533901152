package org.folkmoot.browser;

/**
 * A page that anybody may open.
 *
 * @param name how its pictures are named
 * @param path its address
 * @param status the status that it has
 */
public record PublicPage(String name, String path, int status) {

    public PublicPage(String name, String path) {
        this(name, path, 200);
    }

    @Override
    public String toString() {
        return path;
    }
}
