package org.folkmoot.support.resources;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.folkmoot.files.KeptFiles;
import org.folkmoot.files.Uploaded;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The files of an article, for advisers. */
@Controller
class FilePages {

    private static final String PATH = DeskPages.HERE + "/{id}/files";
    private static final int REFUSED = 422;

    private final Articles articles;
    private final ArticleFiles attached;
    private final Changes changes;
    private final KeptFiles files;
    private final ArticleView view;

    FilePages(Articles articles, ArticleFiles attached, Changes changes, KeptFiles files, ArticleView view) {
        this.articles = articles;
        this.attached = attached;
        this.changes = changes;
        this.files = files;
        this.view = view;
    }

    @PostMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Object add(Visit visit, HttpServletRequest request, @PathVariable UUID id) {
        var article = articles.lock(id).orElseThrow(NotHere::new);
        try (var upload = Uploaded.of(request).orElse(null)) {
            if (upload == null) {
                return refused(visit, article, visit.words().say("Choose a file."));
            }
            return switch (attached.add(article, upload)) {
                case Decision.Refused it ->
                    refused(visit, article, visit.words().say(it.sentence()));
                case Decision.Allowed _ -> {
                    changes.told(
                            id,
                            Change.What.FILE_ADDED,
                            upload.name(),
                            visit.visitor().known());
                    yield SeeOther.to(DeskPages.path(visit, id));
                }
            };
        } catch (MaxUploadSizeExceededException e) {
            return refused(
                    visit, article, visit.words().say("The file is larger than 8 MB. Make it smaller, or link to it."));
        }
    }

    private Object refused(Visit visit, Article article, String sentence) {
        return view.page(visit, REFUSED, article, List.of(new Problem("file", sentence)));
    }

    @PostMapping(PATH + "/{file}/remove")
    @OpenTo(Audience.ADVISERS)
    Object remove(Visit visit, @PathVariable UUID id, @PathVariable UUID file) {
        return change(visit, id, file, true);
    }

    @PostMapping(PATH + "/{file}/put-back")
    @OpenTo(Audience.ADVISERS)
    Object putBack(Visit visit, @PathVariable UUID id, @PathVariable UUID file) {
        return change(visit, id, file, false);
    }

    private Object change(Visit visit, UUID id, UUID file, boolean away) {
        var article = articles.lock(id).orElseThrow(NotHere::new);
        var it = attached.find(id, file).orElseThrow(NotHere::new);
        if (it.removed() != away) {
            attached.remove(article, it, away);
            var what = away ? Change.What.FILE_REMOVED : Change.What.FILE_BACK;
            changes.told(id, what, it.name(), visit.visitor().known());
        }
        return SeeOther.to(DeskPages.path(visit, id));
    }

    @GetMapping(PATH + "/{file}")
    @OpenTo(Audience.ADVISERS)
    void file(Visit visit, HttpServletResponse response, @PathVariable UUID id, @PathVariable UUID file)
            throws IOException {
        var it = attached.find(id, file).orElseThrow(NotHere::new);
        ResourcePages.attach(response, it.name(), it.size());
        files.write(it.file(), response.getOutputStream());
    }
}
