module lockproof.example/go-server

go 1.22
